// An import finds nothing: no extension, .js where node runs .ts, no package, an alias, an incomplete package, a file not built.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const TOOLS = { npm: '12.2.0' };
const COMPILER = { typescript: '5.9.3', esbuild: '0.28.2' };

const LOGGER = 'export const log = (text: string) => console.log(text);\n';
const PROGRAM = "\nlog('Good day');\n";

export const scenarios: readonly Scenario[] = [
  {
    cause: 'no-extension',
    shows: 'A TypeScript project with `moduleResolution` for bundlers is compiled and run by Node.js.',
    packages: COMPILER,
    tools: TOOLS,
    setup: async (lab) => {
      await sources(lab, "import { log } from './utils/logger';\n", { module: 'esnext', moduleResolution: 'bundler' });
      await lab.sh('npx tsc', { quiet: true });
      return { values: { missing: `${lab.folder}/dist/utils/logger` } };
    },
    trigger: 'node dist/cli.js',
    cures: [
      { fix: 'quick-fix', apply: { 0: withProgram }, after: 'npx tsc && node dist/cli.js' },
      {
        fix: 'write-extensions',
        apply: { 0: withProgram, 1: (lab) => settings(lab, { module: 'nodenext' }) },
        after: 'npx tsc && node dist/cli.js',
      },
      { fix: 'bundle-instead' },
    ],
  },
  {
    cause: 'no-extension',
    shows: 'An ES module imports a folder.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, {});
      await lab.write('src/cli.js', `import { log } from './utils';\n${PROGRAM}`);
      await lab.write('src/utils/index.js', 'export const log = (text) => console.log(text);\n');
      return { values: { missing: `${lab.folder}/src/utils` } };
    },
    trigger: 'node src/cli.js',
  },
  {
    cause: 'ts-run-directly',
    shows: 'Node.js runs a file of TypeScript whose import says `.js`.',
    tools: TOOLS,
    setup: async (lab) => {
      await sources(lab, "import { log } from './utils/logger.js';\n", { module: 'nodenext' });
      return { values: { missing: `${lab.folder}/src/utils/logger.js` } };
    },
    trigger: 'node src/cli.ts',
    cures: [{ fix: 'ts-extension', apply: { 0: withProgram, 1: async () => {} } }],
  },
  {
    cause: 'package-not-installed',
    shows: 'A program imports a package that its `package.json` does not name.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, {});
      await lab.write('cli.js', "import isOdd from 'is-odd';\n\nconsole.log(isOdd(3));\n");
    },
    values: { package: 'is-odd' },
    trigger: 'node cli.js',
    cures: [{ fix: 'install-package', steps: [0] }],
  },
  {
    cause: 'package-not-installed',
    shows: 'A program imports a path alias of `tsconfig.json`.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, {});
      await lab.write('dist/cli.js', `import { log } from '@/utils/logger.js';\n${PROGRAM}`);
      await lab.write('dist/utils/logger.js', 'export const log = (text) => console.log(text);\n');
    },
    values: { package: '@/utils' },
    trigger: 'node dist/cli.js',
    cures: [
      {
        fix: 'install-package',
        steps: [1],
        apply: {
          1: async (lab, snippet) => {
            await lab.write('package.json', snippet);
            await lab.write('dist/cli.js', `import { log } from '#utils/logger.js';\n${PROGRAM}`);
          },
        },
      },
    ],
  },
  {
    cause: 'package-incomplete',
    shows: 'A file of an installed package is missing.',
    tools: TOOLS,
    setup: async (lab) => {
      await manifest(lab, { dependencies: { chalk: '5.4.1' } });
      await lab.write('cli.js', "import chalk from 'chalk';\n\nconsole.log(chalk.green('ready'));\n");
      await lab.run('npm install', { quiet: true });
      await lab.sh('rm node_modules/chalk/source/utilities.js', { quiet: true });
      return { values: { missing: `${lab.folder}/node_modules/chalk/source/utilities.js` } };
    },
    trigger: 'node cli.js',
    cures: [{ fix: 'reinstall-package' }],
  },
  {
    cause: 'file-not-built',
    shows: 'A file is missing in the output folder of an incremental build.',
    packages: { typescript: '5.9.3' },
    tools: TOOLS,
    setup: async (lab) => {
      await sources(lab, "import { log } from './utils/logger.js';\n", { module: 'nodenext', incremental: true });
      await lab.sh('npx tsc && rm -r dist/utils', { quiet: true });
      return { values: { missing: `${lab.folder}/dist/utils/logger.js` } };
    },
    trigger: 'npx tsc && node dist/cli.js',
    cures: [{ fix: 'emit-the-file' }],
  },
];

/** The program with the import that the page shows. */
function withProgram(lab: Lab, snippet: string): Promise<void> {
  return lab.write('src/cli.ts', snippet + PROGRAM);
}

async function sources(lab: Lab, imported: string, compilerOptions: object): Promise<void> {
  await manifest(lab, {});
  await settings(lab, compilerOptions);
  await lab.write('src/cli.ts', imported + PROGRAM);
  await lab.write('src/utils/logger.ts', LOGGER);
}

function settings(lab: Lab, compilerOptions: object): Promise<void> {
  const options = { rootDir: 'src', outDir: 'dist', ...compilerOptions };
  return lab.write('tsconfig.json', `${JSON.stringify({ compilerOptions: options, include: ['src'] }, null, 2)}\n`);
}

function manifest(lab: Lab, more: object): Promise<void> {
  return lab.write('package.json', `${JSON.stringify({ name: 'shop-api', type: 'module', ...more }, null, 2)}\n`);
}
