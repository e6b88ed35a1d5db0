// A module that a bundler does not find, for six reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const MANIFEST = { name: 'shop', private: true, version: '1.0.0' };
const manifest = (more: object) => `${JSON.stringify({ ...MANIFEST, ...more }, null, 2)}\n`;
const BUNDLE = 'esbuild src/app.js --bundle --platform=node --outfile=out.js';
const USES_MS = "import ms from 'ms';\nconsole.log(ms('1h'));\n";
const uses = (path: string) => `import { log } from '${path}';\nlog('up');\n`;
const LOGGER = "export const log = (text) => console.log('log', text);\n";
const tools = { esbuild: '0.25.12' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'part-of-package',
    shows: 'The main file of an installed package is gone.',
    tools,
    setup: async (lab) => {
      await lab.write('package.json', manifest({ dependencies: { ms: '2.1.3' } }));
      await lab.sh('npm install --silent && rm node_modules/ms/index.js', { quiet: true });
      await lab.write('src/app.js', USES_MS);
    },
    trigger: BUNDLE,
    cures: [{ fix: 'reinstall', steps: [0] }],
  },
  {
    cause: 'not-declared',
    shows: 'A program imports a package that package.json does not name.',
    tools,
    setup: async (lab) => {
      await lab.write('package.json', manifest({}));
      await lab.write('src/app.js', USES_MS);
      return { examples: { express: 'ms' } };
    },
    trigger: BUNDLE,
    cures: [{ fix: 'add-package', steps: [0] }],
  },
  {
    cause: 'not-installed',
    shows: 'package.json names the package, and nobody has installed since.',
    tools,
    setup: async (lab) => {
      await lab.write('package.json', manifest({ dependencies: { ms: '2.1.3' } }));
      await lab.write('src/app.js', USES_MS);
    },
    trigger: BUNDLE,
    cures: [{ fix: 'install-all' }, { fix: 'quick-fix' }],
  },
  {
    cause: 'wrong-path',
    shows: 'A file is imported as if it lay beside the importing one, and it lies in another folder.',
    tools,
    setup: async (lab) => {
      await lab.write('package.json', manifest({}));
      await lab.write('src/lib/logger.js', LOGGER);
      await lab.write('src/app.js', uses('./logger'));
    },
    trigger: BUNDLE,
    cures: [
      { fix: 'correct-path', steps: [0], apply: { 0: (lab) => lab.write('src/app.js', uses('./lib/logger.js')) } },
    ],
  },
  {
    cause: 'letter-case',
    shows: 'The file is called Logger.js, and ./logger.js is imported on Linux.',
    tools: { rollup: '4.68.8' },
    setup: async (lab) => {
      await lab.write('package.json', manifest({}));
      await lab.write('src/Logger.js', LOGGER);
      await lab.write('src/app.js', uses('./logger.js'));
    },
    trigger: 'rollup src/app.js',
    cures: [{ fix: 'correct-path', steps: [0], apply: { 0: (lab) => lab.write('src/app.js', uses('./Logger.js')) } }],
  },
  {
    cause: 'no-such-file',
    shows: 'The program imports a file that a build makes, before that has run.',
    tools,
    setup: async (lab) => {
      await lab.write(
        'make.cjs',
        `const fs = require('node:fs');\nfs.mkdirSync('generated', { recursive: true });\nfs.writeFileSync('generated/client.js', 'export const log = console.log;');\n`,
      );
      await lab.write('package.json', manifest({ scripts: { build: 'node make.cjs' } }));
      await lab.write('src/app.js', uses('../generated/client.js'));
    },
    trigger: BUNDLE,
    cures: [{ fix: 'build-it', steps: [0] }],
  },
];
