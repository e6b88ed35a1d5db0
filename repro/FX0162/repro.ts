// A build asks OpenSSL 3 for MD4: by webpack 4.46, by a loader, and by a file of the project.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = { tools: { npm: '12.2.0' }, trigger: 'npm run build', limit: 120 };
const RULE = "{ test: /\\.js$/, use: { loader: 'babel-loader', options: { cacheDirectory: true } } }";

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'webpack-md4',
    shows: 'A project locked to webpack 4.46.0 is built.',
    setup: (lab) => project(lab, 'webpack@4.46.0 webpack-cli@3.3.12'),
    cures: [
      { fix: 'quick-fix' },
      { fix: 'update-bundler', steps: [0] },
      { fix: 'legacy-provider', after: 'NODE_OPTIONS=--openssl-legacy-provider npm run build' },
    ],
  },
  {
    ...COMMON,
    cause: 'other-package-md4',
    shows: 'A current webpack uses babel-loader 8.2.2 with its cache.',
    setup: async (lab) => {
      await project(lab, 'webpack@5.113.0 webpack-cli@5.1.4 babel-loader@8.2.2 @babel/core@7.29.13');
      await lab.write('webpack.config.js', `module.exports = { module: { rules: [${RULE}] } };\n`);
    },
    cures: [{ fix: 'update-loader' }],
  },
  {
    ...COMMON,
    cause: 'own-legacy-algorithm',
    shows: 'A script of the project makes an MD4 checksum.',
    setup: async (lab) => {
      await lab.write('package.json', manifest('node src/digest.js'));
      await lab.write(
        'src/digest.js',
        "const { createHash } = require('node:crypto');\nconsole.log(createHash('md4').update('shop').digest('hex'));\n",
      );
    },
    cures: [{ fix: 'modern-algorithm' }],
  },
];

async function project(lab: Lab, packages: string): Promise<void> {
  await lab.write('package.json', manifest('webpack --mode production'));
  await lab.write('src/index.js', "console.log('Good day');\n");
  await lab.run(`npm install --save-dev --loglevel error ${packages}`, { quiet: true });
}

function manifest(build: string): string {
  return `${JSON.stringify({ name: 'shop-web', private: true, scripts: { build } }, null, 2)}\n`;
}
