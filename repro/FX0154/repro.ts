// An ES module imports a file without its extension.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

export const reproduction: Reproduction = {
  shows: 'An ES module imports `./utils/logger`, then `./utils/logger.js`.',
  proves: 'cause',
  causes: 'no-extension',
  fixes: 'write-extensions',
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('package.json', '{ "name": "shop-api", "type": "module" }\n');
    await lab.write('utils/logger.js', 'export const log = (text) => console.log(text);\n');
    await start(lab, './utils/logger');
  },
  fix: (lab) => start(lab, './utils/logger.js'),
};

async function start(lab: Lab, logger: string): Promise<void> {
  await lab.write('cli.js', `import { log } from '${logger}';\n\nlog('Good day');\n`);
  await lab.run('node cli.js');
}
