// An instruction that the processor does not execute, and a program that stops itself with one.
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [
  { program: 'gcc', debian: 'gcc', version: 'gcc --version' },
  { program: 'gdb', debian: 'gdb', version: 'gdb --version' },
];

export const scenarios: readonly Scenario[] = [
  {
    cause: 'own-stop',
    shows: 'A program ends itself with a trap where a check has failed.',
    needs: NEEDS,
    values: { program: './shop-report' },
    setup: async (lab) => {
      await lab.write(
        'shop-report.c',
        'int main(int count, char **names) { if (count < 2) __builtin_trap(); return !names; }\n',
      );
      await lab.sh('gcc -O0 -o shop-report shop-report.c', { quiet: true });
      await lab.write('report.sh', './shop-report\n');
    },
    trigger: 'bash report.sh',
  },
  {
    cause: 'other-cpu',
    shows: 'A program was built for processors with AMX, of which a process may not use the tiles without asking.',
    needs: NEEDS,
    values: { program: './shop-report' },
    setup: async (lab) => {
      await lab.write(
        'shop-report.c',
        '#ifdef __AMX_TILE__\n#include <immintrin.h>\n#endif\nint main(void) {\n#ifdef __AMX_TILE__\n  _tile_zero(0);\n#endif\n  return 0;\n}\n',
      );
      await lab.sh('gcc -O0 -mamx-tile -o shop-report shop-report.c', { quiet: true });
      await lab.write('report.sh', './shop-report\n');
    },
    trigger: 'bash report.sh',
    cures: [{ fix: 'other-build', steps: [0] }],
  },
];
