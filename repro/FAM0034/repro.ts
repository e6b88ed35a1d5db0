// Crashes at the end of the stack, inside a library, and by a pointer to nothing.
import type { Scenario } from '../../src/repro/scenario.ts';

const GCC = { program: 'gcc', debian: 'gcc', version: 'gcc --version' };
const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'stack',
    shows: 'A program goes 200,000 calls deep, which takes 20 MB, and the stack has 8 MB.',
    needs: [GCC],
    values: { program: './deep-walk' },
    setup: async (lab) => {
      await lab.write(
        'deep-walk.c',
        'int walk(int n) { volatile char row[64]; row[0] = n; return n ? walk(n - 1) + row[0] : 0; }\nint main(void) { return walk(200000) == 1; }\n',
      );
      await lab.sh('gcc -O0 -o deep-walk deep-walk.c', { quiet: true });
      await lab.write('report.sh', './deep-walk\n');
    },
    trigger: 'bash report.sh',
    after: 'ulimit -s 65536 && ./deep-walk',
    cures: [{ fix: 'more-stack', steps: [0] }],
  },
  {
    cause: 'library',
    shows: 'A Python program calls a compiled module that has a fault.',
    needs: [GCC, PYTHON],
    values: { program: 'python3' },
    setup: async (lab) => {
      await lab.write('prices.c', 'int total(int *prices) { return prices[1]; }\n');
      await lab.sh('gcc -O0 -shared -fPIC -o libprices.so prices.c', { quiet: true });
      await lab.write('report.py', 'import ctypes\nctypes.CDLL("./libprices.so").total(None)\n');
      await lab.write('report.sh', 'python3 report.py\n');
    },
    trigger: 'bash report.sh',
  },
  {
    cause: 'null-pointer',
    shows: 'A program uses what it has not found.',
    needs: [GCC],
    values: { program: './shop-report' },
    setup: async (lab) => {
      await lab.write(
        'shop-report.c',
        'struct shop { int open; };\nstatic struct shop *find(void) { return 0; }\nint main(void) { return find()->open; }\n',
      );
      await lab.sh('gcc -O0 -o shop-report shop-report.c', { quiet: true });
      await lab.write('report.sh', './shop-report\n');
    },
    trigger: 'bash report.sh',
  },
];
