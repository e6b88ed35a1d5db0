// require() finds nothing: the package is missing, the path is wrong, the program was not built, a package is incomplete.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const TOOLS = { npm: '12.2.0' };
const GIT = { program: 'git', debian: 'git', version: 'git --version' };

const USES_IS_ODD = "const isOdd = require('is-odd');\n\nconsole.log(isOdd(3));\n";

export const scenarios: readonly Scenario[] = [
  {
    cause: 'package-not-installed',
    shows: 'A program requires a package that its `package.json` does not name.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, {});
      await lab.write('index.js', USES_IS_ODD);
    },
    values: { missing: 'is-odd' },
    trigger: 'node index.js',
    cures: [{ fix: 'install-package', steps: [1] }],
  },
  {
    cause: 'package-not-installed',
    shows: 'A program is started before the packages of its `package.json` were installed.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, { dependencies: { 'is-odd': '3.0.1' } });
      await lab.write('index.js', USES_IS_ODD);
    },
    values: { missing: 'is-odd' },
    trigger: 'node index.js',
    cures: [{ fix: 'quick-fix' }, { fix: 'install-package', steps: [0] }],
  },
  {
    cause: 'wrong-relative-path',
    shows: 'A file is required with a small letter where its name has a capital one.',
    tools: TOOLS,
    needs: [GIT],
    setup: async (lab) => {
      await manifest(lab, {});
      await lab.write('server.js', "const log = require('./lib/logger');\n\nlog('ready');\n");
      await lab.write('lib/Logger.js', 'module.exports = (text) => console.log(text);\n');
      await lab.sh('git init --quiet && git add .', { quiet: true });
    },
    values: { missing: './lib/logger' },
    trigger: 'node server.js',
    cures: [{ fix: 'correct-path', steps: [1] }],
  },
  {
    cause: 'wrong-entry',
    shows: 'A program is started that has not been built yet.',
    tools: TOOLS,
    setup: async (lab) => {
      const scripts = { build: 'mkdir -p dist && cp src/main.js dist/main.js', start: 'node dist/main.js' };
      await manifest(lab, { main: 'dist/main.js', scripts });
      await lab.write('src/main.js', "console.log('ready');\n");
      return { values: { missing: `${lab.folder}/dist/main.js` } };
    },
    trigger: 'npm start',
    cures: [{ fix: 'build-first' }],
  },
  {
    cause: 'broken-install',
    shows: 'A file of an installed package is missing.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, { dependencies: { semver: '7.6.3' } });
      await lab.write('index.js', "console.log(require('semver').valid('1.2.3'));\n");
      await lab.run('npm install', { quiet: true });
      await lab.sh('rm node_modules/semver/functions/parse.js', { quiet: true });
    },
    values: { missing: './functions/parse' },
    trigger: 'node index.js',
    cures: [{ fix: 'clean-install' }],
  },
];

function manifest(lab: Lab, more: object): Promise<void> {
  return lab.write(
    'package.json',
    JSON.stringify({ name: 'shop-api', version: '1.0.0', private: true, ...more }, null, 2),
  );
}
