// A file with import stands in a project that says it is CommonJS.
import type { Reproduction } from '../../src/repro/reproduction.ts';

const PROGRAM = `import { EOL } from 'node:os';

process.stdout.write('Good day' + EOL);
`;

export const reproduction: Reproduction = {
  shows: 'A file with `import` is started in a project of type `commonjs`, then of type `module`.',
  proves: 'cause',
  causes: 'read-as-commonjs',
  fixes: 'set-type',
  tools: { npm: '12.2.0' },
  worked: 'Good day',
  fail: async (lab) => {
    await lab.write('package.json', '{ "name": "shop-api", "type": "commonjs" }\n');
    await lab.write('index.js', PROGRAM);
    await lab.run('node index.js');
  },
  fix: async (lab) => {
    await lab.run('npm pkg set type=module');
    await lab.run('node index.js');
  },
};
