// A range that no release of the package lies in.
import type { Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows: 'npm is asked for a major version that was never published, then for the newest one.',
  proves: 'cause',
  causes: 'no-such-version',
  fixes: 'existing-version',
  tools: { npm: '12.2.0' },
  worked: 'added 1 package',
  fail: async (lab) => {
    await lab.write('package.json', '{ "name": "shop-api", "version": "1.0.0", "private": true }\n');
    await lab.run('npm install left-pad@^9');
  },
  fix: async (lab) => {
    await lab.run('npm install left-pad@1.3.0');
  },
};
