// A build that needs about 80 MB meets a small limit.
import type { Scenario } from '../../src/repro/scenario.ts';

const JOB = `const orders = [];
for (let id = 0; id < 500_000; id += 1) orders.push({ id, items: [id, id + 1], note: 'order ' + id });
console.log(orders.length, 'orders are in memory');
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'limit-below-need',
    shows: 'A build holds half a million objects with a heap of 50 MB.',
    tools: { npm: '12.2.0' },
    setup: async (lab) => {
      await lab.write(
        'package.json',
        '{ "name": "shop-web", "private": true, "scripts": { "build": "node build.mjs" } }\n',
      );
      await lab.write('build.mjs', JOB);
      await lab.write('server.js', 'setInterval(() => {}, 1000);\n');
    },
    trigger: 'export NODE_OPTIONS=--max-old-space-size=50; npm run build',
    endless: { 'causes.2.check.run': 3 },
    cures: [
      { fix: 'quick-fix', after: 'NODE_OPTIONS=--max-old-space-size=4096 npm run build' },
      { fix: 'raise-limit', steps: [0], after: 'NODE_OPTIONS=--max-old-space-size=4096 npm run build' },
      { fix: 'fit-the-container', after: 'NODE_OPTIONS=--max-old-space-size=3072 npm run build' },
    ],
  },
];
