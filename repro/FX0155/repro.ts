// A job that needs about 80 MB meets a small limit; it is the same job under a larger one.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const JOB = `const orders = [];
for (let id = 0; id < 500_000; id += 1) orders.push({ id, items: [id, id + 1], note: 'order ' + id });
console.log(orders.length, 'orders are in memory');
`;

export const reproduction: Reproduction = {
  shows: 'A program holds half a million objects with a heap of 30 MB, then with one of 512 MB.',
  proves: 'cause',
  causes: 'limit-below-need',
  fixes: 'raise-limit',
  worked: '500000 orders are in memory',
  fail: async (lab) => {
    await lab.write('orders.mjs', JOB);
    await work(lab, 30);
  },
  fix: (lab) => work(lab, 512),
};

async function work(lab: Lab, megabytes: number): Promise<void> {
  await lab.run('node orders.mjs', { env: { NODE_OPTIONS: `--max-old-space-size=${megabytes}` } });
}
