// A small file system that is full, has no inodes left, or is held by a deleted file.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const LSOF = [{ program: 'lsof', debian: 'lsof', version: 'lsof -v' }];

/** A file system of its own below the project. */
async function mount(lab: Lab, options: string): Promise<void> {
  await lab.sh(`mkdir -p data && mount -t tmpfs -o ${options} tmpfs data`, { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'inodes',
    shows: 'A file system has room for sixteen files, and a cache has filled it with empty ones.',
    needs: LSOF,
    setup: async (lab) => {
      await mount(lab, 'size=1m,nr_inodes=16');
      await lab.sh('mkdir data/cache; for i in $(seq 14); do touch -d "60 days ago" data/cache/$i; done', {
        quiet: true,
      });
      return { examples: { '/var/cache/shop': 'data/cache' } };
    },
    trigger: 'touch data/report',
    cures: [{ fix: 'fewer-files' }],
  },
  {
    cause: 'deleted-open',
    shows: 'A program still writes into a log of 1 MB that was deleted.',
    needs: LSOF,
    setup: async (lab) => {
      await mount(lab, 'size=1m');
      await lab.sh(
        "setsid bash -c 'exec 3>data/app.log; head -c 1040000 /dev/zero >&3; echo $BASHPID >pid; exec sleep 300' >/dev/null 2>&1 & sleep 1; rm data/app.log",
        { quiet: true },
      );
      return { examples: { 12345: (await lab.sh('cat pid', { quiet: true })).output.trim() } };
    },
    trigger: 'cp /usr/bin/env data/report',
    cures: [{ fix: 'close-deleted' }],
  },
  {
    cause: 'full',
    shows: 'A file system of 1 MB holds an old export of that size.',
    needs: LSOF,
    setup: async (lab) => {
      await mount(lab, 'size=1m');
      await lab.sh('head -c 1040000 /dev/zero >data/old-export.csv', { quiet: true });
    },
    trigger: 'cp /usr/bin/ls data/report',
    cures: [
      {
        fix: 'free-space',
        steps: [0, 2],
        apply: { 2: async (lab) => void (await lab.sh('rm data/old-export.csv', { quiet: true })) },
      },
    ],
  },
];
