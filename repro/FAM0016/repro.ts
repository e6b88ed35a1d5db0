// A process that gets SIGKILL: from the memory limit of a container, a limit of processor time, and another program.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [
  { program: 'gcc', debian: 'gcc', version: 'gcc --version' },
  { program: 'make', debian: 'make', version: 'make --version' },
  { program: 'dmesg', debian: 'util-linux', version: 'dmesg --version' },
];

/** Compiles a program of this name, so that the kernel knows it by this name. */
async function program(lab: Lab, name: string, body: string): Promise<void> {
  await lab.write(
    `${name}.c`,
    `#include <stdlib.h>\n#include <string.h>\n#include <unistd.h>\nint main(void) { ${body} return 0; }\n`,
  );
  await lab.sh(`gcc -O0 -o ${name} ${name}.c`, { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'container-limit',
    shows: 'Four jobs of 25 MB each run at the same time in a group of processes that may have 64 MB.',
    needs: NEEDS,
    values: { program: './mem-hog' },
    setup: async (lab) => {
      await program(lab, 'mem-hog', 'memset(malloc(25 << 20), 1, 25 << 20); sleep(1);');
      await lab.write('Makefile', 'all: a b c d\na b c d:\n\t./mem-hog\n');
      await lab.write(
        'in-container.sh',
        [
          'group=/sys/fs/cgroup/memory/shop-$$; mkdir $group; echo 64M >$group/memory.limit_in_bytes',
          '( echo $BASHPID >$group/cgroup.procs; exec "$@" ); code=$?',
          'sleep 2; rmdir $group; exit $code',
          '',
        ].join('\n'),
      );
    },
    trigger: 'bash in-container.sh make -j4',
    after: 'bash in-container.sh make -j1',
    cures: [{ fix: 'use-less', steps: [0] }, { fix: 'quick-fix' }],
  },
  {
    cause: 'cpu-limit',
    shows: 'A host allows one second of processor time, and a job needs more.',
    needs: NEEDS,
    values: { program: './cpu-hog' },
    setup: async (lab) => {
      await program(lab, 'cpu-hog', 'for (volatile long i = 0; i < 20000000000L; i++);');
      await lab.write('nightly.sh', './cpu-hog\necho done\n');
      await lab.write('limits.sh', 'ulimit -t 1\n');
      await lab.sh('export BASH_ENV="$PWD/limits.sh"');
    },
    trigger: 'bash nightly.sh',
  },
  {
    cause: 'ended-by',
    shows: 'A script gives a job one second, and it needs three.',
    needs: NEEDS,
    values: { program: './slow-job' },
    setup: async (lab) => {
      await program(lab, 'slow-job', 'sleep(3);');
      await lab.write('nightly.sh', 'timeout -s KILL 1 ./slow-job\necho done\n');
    },
    trigger: 'bash nightly.sh',
    after: 'timeout -s KILL 30 ./slow-job',
    cures: [{ fix: 'more-time', steps: [0] }],
  },
];
