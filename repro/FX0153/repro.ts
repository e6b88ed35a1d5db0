// The native package of Rollup is not there: the lockfile forgot it, node_modules came from a Mac, or npm was told to leave it out.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

/** npm 10, which comes with Node.js 22, still drops packages from lockfiles. */
const TOOLS = { npm: '10.9.2' };
const ON_A_MAC = '--os=darwin --cpu=arm64';

async function project(lab: Lab): Promise<void> {
  const scripts = { build: 'vite build' };
  const manifest = { name: 'shop-web', version: '1.0.0', private: true, scripts, devDependencies: { vite: '7.2.4' } };
  await lab.write('package.json', JSON.stringify(manifest, null, 2));
  await lab.write('index.html', '<!doctype html>\n<title>Shop</title>\n');
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'pruned-lockfile',
    shows:
      'npm 10 writes a lockfile beside the `node_modules` of a Mac; then the project is installed and built on Linux.',
    tools: TOOLS,
    limit: 180,
    setup: async (lab) => {
      await project(lab);
      await lab.run(`npm install ${ON_A_MAC}`);
      await lab.run('rm package-lock.json');
      await lab.run(`npm install ${ON_A_MAC}`);
      await lab.run('rm -rf node_modules');
      await lab.run('npm ci');
    },
    trigger: 'npm run build',
    cures: [{ fix: 'quick-fix' }, { fix: 'repair-lockfile', steps: [0] }],
  },
  {
    cause: 'copied-node-modules',
    shows: 'The lockfile is whole, and `node_modules` was installed for a Mac.',
    tools: TOOLS,
    limit: 180,
    setup: async (lab) => {
      await project(lab);
      await lab.run('npm install --package-lock-only', { quiet: true });
      await lab.run(`npm ci ${ON_A_MAC}`);
    },
    trigger: 'npm run build',
    cures: [{ fix: 'install-on-target' }],
  },
  {
    cause: 'omitted-optional',
    shows: 'The lockfile is whole, and `.npmrc` leaves optional dependencies out.',
    tools: TOOLS,
    limit: 180,
    setup: async (lab) => {
      await project(lab);
      await lab.write('.npmrc', 'omit=optional\n');
      await lab.run('npm install --package-lock-only', { quiet: true });
      await lab.run('npm ci');
    },
    trigger: 'npm run build',
    cures: [{ fix: 'allow-optional' }],
  },
];
