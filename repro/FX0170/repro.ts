// A package whose range of Node.js ends with what was current when it was published.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows:
    'A release that allows only Node.js 16 is installed with a newer Node.js, then a later release without the upper bound.',
  proves: 'cause',
  causes: 'node-too-new',
  fixes: 'update-package',
  tools: { npm: '12.2.0' },
  worked: 'changed ',
  fail: async (lab) => {
    await lab.write('package.json', '{ "name": "shop-api", "version": "1.0.0", "private": true }\n');
    await install(lab, '4.0.4');
  },
  fix: (lab) => install(lab, '5.1.1'),
};

async function install(lab: Lab, version: string): Promise<void> {
  await lab.run(`npm install find-remove@${version}`);
}
