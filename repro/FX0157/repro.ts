// A dependency is added to package.json by hand, and the lockfile stays as it was.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows:
    'A dependency is added to `package.json` alone; a frozen install refuses until `pnpm install` has written the lockfile again.',
  proves: 'cause',
  causes: 'package-json-moved-on',
  fixes: 'commit-lockfile',
  tools: { pnpm: '12.21.0' },
  worked: 'Lockfile is up to date',
  fail: async (lab) => {
    await ask(lab, { 'is-number': '7.0.0' });
    await lab.run('pnpm install');
    await ask(lab, { 'is-number': '7.0.0', 'left-pad': '1.3.0' });
    await lab.run('pnpm install --frozen-lockfile');
  },
  fix: async (lab) => {
    await lab.run('pnpm install');
    await lab.run('pnpm install --frozen-lockfile');
  },
};

function ask(lab: Lab, dependencies: Record<string, string>): Promise<void> {
  const manifest = { name: 'shop-web', version: '1.0.0', private: true, dependencies };
  return lab.write('package.json', JSON.stringify(manifest, null, 2));
}
