// A process without a free descriptor: by a low limit, and by a program that does not close.
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [{ program: 'python3', debian: 'python3', version: 'python3 --version' }];

export const scenarios: readonly Scenario[] = [
  {
    cause: 'low-limit',
    shows: 'A program merges a hundred files, and the shell allows 64.',
    setup: async (lab) => {
      await lab.sh('mkdir data; for i in $(seq 100); do echo $i >data/$i.csv; done', { quiet: true });
      await lab.write('merge.sh', 'paste data/*.csv >merged.csv\n');
      await lab.write('limits.sh', 'ulimit -S -n 64\n');
      await lab.sh('export BASH_ENV="$PWD/limits.sh"');
    },
    trigger: 'bash merge.sh',
    after: 'ulimit -n 4096 && paste data/*.csv >merged.csv',
    cures: [{ fix: 'raise-limit', steps: [0] }, { fix: 'quick-fix' }],
  },
  {
    cause: 'leak',
    shows: 'A worker opens its price list for each order and never closes it.',
    needs: NEEDS,
    setup: async (lab) => {
      await lab.write('prices.csv', 'cause;42\n');
      await lab.write(
        'worker.py',
        [
          'import resource, time, traceback',
          'resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))',
          'lists = []',
          'while True:',
          '    try:',
          '        lists.append(open("prices.csv"))',
          '    except OSError:',
          '        traceback.print_exc()',
          '        break',
          'time.sleep(300)',
          '',
        ].join('\n'),
      );
      await lab.sh('setsid python3 worker.py >worker.log 2>&1 & echo $! >pid; sleep 2', { quiet: true });
      return { examples: { 12345: (await lab.sh('pgrep -f worker.py | head -n 1', { quiet: true })).output.trim() } };
    },
    trigger: 'cat worker.log; exit 1',
  },
];
