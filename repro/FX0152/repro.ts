// A version is changed in package.json by hand, and the lockfile stays as it was.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows:
    'The version of a dependency is changed in `package.json` alone; `npm ci` refuses until the lockfile is written again.',
  proves: 'cause',
  causes: 'lockfile-not-committed',
  fixes: 'update-with-ci-version',
  tools: { npm: '12.2.0' },
  worked: 'added ',
  fail: async (lab) => {
    await ask(lab, '2.0.0');
    await lab.run('npm install');
    await ask(lab, '3.0.1');
    await lab.run('npm ci');
  },
  fix: async (lab) => {
    await lab.run('npm install --package-lock-only');
    await lab.run('npm ci');
  },
};

function ask(lab: Lab, version: string): Promise<void> {
  const manifest = { name: 'shop-api', version: '1.0.0', private: true, dependencies: { 'is-odd': version } };
  return lab.write('package.json', JSON.stringify(manifest, null, 2));
}
