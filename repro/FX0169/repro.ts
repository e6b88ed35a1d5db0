// A package with an install script, about which the project says nothing.
import type { Reproduction } from '../../src/repro/reproduction.ts';

const MANIFEST = {
  name: 'shop-web',
  version: '1.0.0',
  private: true,
  dependencies: { esbuild: '0.27.7' },
};

export const reproduction: Reproduction = {
  shows: 'A project with esbuild is installed, its install script is approved, and it is installed again.',
  proves: 'cause',
  causes: 'not-decided',
  fixes: 'approve',
  tools: { pnpm: '12.21.0' },
  worked: 'Lockfile is up to date',
  fail: async (lab) => {
    await lab.write('package.json', JSON.stringify(MANIFEST, null, 2));
    await lab.run('pnpm install');
  },
  fix: async (lab) => {
    await lab.run('pnpm approve-builds esbuild');
    await lab.run('cat pnpm-workspace.yaml');
    await lab.run('pnpm install --frozen-lockfile');
  },
};
