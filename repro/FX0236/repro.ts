// A package with an exports field is asked for a path that it does not export, or with require although it has import alone.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'deep-import',
    shows: 'A program requires a file inside a package whose `exports` does not list it.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await dependency(lab, 'acme', { exports: { '.': './index.js', './lib/*': './lib/*.js' } });
      await lab.write('node_modules/acme/index.js', "exports.util = require('./dist/util');\n");
      await lab.write('node_modules/acme/dist/util.js', 'module.exports = () => {};\n');
      await lab.write('node_modules/acme/lib/u.js', 'module.exports = () => {};\n');
      await lab.write('index.js', "const util = require('acme/dist/util');\n");
    },
    trigger: 'node index.js',
    cures: [{ fix: 'use-exported-path' }],
  },
  {
    cause: 'esm-only',
    shows: 'A CommonJS program requires a package that exports itself to `import` alone.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await dependency(lab, 'acme-client', { exports: { '.': { import: './index.mjs' } } });
      await lab.write('node_modules/acme-client/index.mjs', 'export default () => {};\n');
      await lab.write('index.js', "const acme = require('acme-client');\n\nacme();\n");
    },
    trigger: 'node index.js',
    cures: [{ fix: 'use-import' }],
  },
];

async function dependency(lab: Lab, name: string, more: object): Promise<void> {
  await lab.write(
    'package.json',
    JSON.stringify({ name: 'shop-api', version: '1.0.0', private: true, dependencies: { [name]: '1.0.0' } }),
  );
  await lab.write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', ...more }, null, 2));
}
