// A file with import is read as CommonJS: because the project says so, or because a dependency does.
import type { Scenario } from '../../src/repro/scenario.ts';

const PROGRAM = `import { EOL } from 'node:os';

process.stdout.write('Good day' + EOL);
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'read-as-commonjs',
    shows: 'A file with `import` is started in a project of type `commonjs`.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await lab.write('package.json', '{ "name": "shop-api", "type": "commonjs" }\n');
      await lab.write('index.js', PROGRAM);
    },
    trigger: 'node index.js',
    cures: [{ fix: 'quick-fix' }, { fix: 'set-type' }],
  },
  {
    cause: 'package-ships-source',
    shows: 'A program of type `module` loads a package whose file has ES module syntax and says that it is CommonJS.',
    tools: { npm: '12.2.0', esbuild: '0.28.2' },
    setup: async (lab) => {
      await lab.write('package.json', '{ "name": "shop-api", "type": "module" }\n');
      await lab.write('src/main.js', "import 'acme-greeter';\n");
      await lab.write(
        'node_modules/acme-greeter/package.json',
        '{ "name": "acme-greeter", "version": "1.0.0", "type": "commonjs", "main": "index.js" }\n',
      );
      await lab.write('node_modules/acme-greeter/index.js', PROGRAM);
    },
    trigger: 'node src/main.js',
    cures: [{ fix: 'import-entry', after: 'node dist/main.cjs' }],
  },
];
