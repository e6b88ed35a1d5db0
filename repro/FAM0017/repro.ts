// A program that starts another one and only reports its exit code, with five reasons for that code.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

/** A wrapper that keeps the output of the inner command to itself. */
async function wrapper(lab: Lab, command: string): Promise<void> {
  await lab.write(
    'deploy.py',
    `import subprocess\nsubprocess.run("${command}", shell=True, check=True, capture_output=True)\nprint("deployed")\n`,
  );
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-started',
    shows: 'A deployment starts a program that is not installed, and keeps its output.',
    needs: [PYTHON],
    setup: async (lab) => wrapper(lab, 'shopctl build'),
    trigger: 'python3 deploy.py',
  },
  {
    cause: 'signal',
    shows: 'The inner command is asked to stop.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('build.sh', '(kill $$)\nsleep 5\n');
      await wrapper(lab, 'sh build.sh; exit $?');
    },
    trigger: 'python3 deploy.py',
  },
  {
    cause: 'ci-only',
    shows: 'A build takes warnings for errors where CI is set.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('build.sh', 'echo "warning: unused variable"\nif [ "$CI" = true ]; then exit 1; fi\n');
      await wrapper(lab, 'sh build.sh');
    },
    trigger: 'CI=true python3 deploy.py',
    cures: [
      {
        fix: 'as-in-ci',
        steps: [1],
        apply: { 1: async (lab) => lab.write('build.sh', 'echo built\n') },
      },
    ],
  },
  {
    cause: 'silent',
    shows: 'A script counts with grep, which finds nothing, under set -e.',
    needs: [PYTHON],
    values: { script: 'build.sh' },
    setup: async (lab) => {
      await lab.write('notes.txt', 'all done\n');
      await lab.write('build.sh', 'set -e\ngrep -c overdue notes.txt >count.txt\necho built\n');
      await wrapper(lab, 'sh build.sh');
    },
    trigger: 'python3 deploy.py',
    cures: [
      {
        fix: 'trace',
        steps: [1],
        apply: { 1: async (lab, snippet) => lab.write('build.sh', `set -e\n${snippet}\necho built\n`) },
      },
    ],
  },
  {
    cause: 'hidden',
    shows: 'The inner command says that its price list is empty, and the wrapper keeps that to itself.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('build.sh', 'echo "prices.csv is empty" >&2\nexit 3\n');
      await wrapper(lab, 'sh build.sh');
    },
    trigger: 'python3 deploy.py',
  },
];
