// A name with a typing error, in a scope whose owner alone could publish it.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows: 'A package is asked for by a misspelled name, then by its own.',
  proves: 'cause',
  causes: 'wrong-name',
  fixes: 'correct-name',
  tools: { npm: '12.2.0' },
  worked: 'added 1 package',
  fail: async (lab) => {
    await lab.write('package.json', '{ "name": "shop-api", "version": "1.0.0", "private": true }\n');
    await install(lab, '@types/mss');
  },
  fix: async (lab) => {
    await lab.run('npm view @types/ms@2.1.0 description repository.url');
    await install(lab, '@types/ms');
  },
};

async function install(lab: Lab, name: string): Promise<void> {
  await lab.run(`npm install ${name}@2.1.0`);
}
