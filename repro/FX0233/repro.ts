// A repository belongs to somebody else: another account, a number that nobody has here; an exception stands in the wrong file.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [{ program: 'git', debian: 'git', version: 'git --version' }];

export const scenarios: readonly Scenario[] = [
  {
    cause: 'made-by-root',
    shows: 'Root runs git in the folder of the web server’s account.',
    needs: NEEDS,
    setup: (lab) => repository(lab, 'www-data'),
    trigger: 'git -C shop-api status',
    cures: [{ fix: 'quick-fix' }, { fix: 'give-back' }, { fix: 'add-safe-directory' }],
  },
  {
    cause: 'container-mount',
    shows: 'The files belong to a user number that this machine does not know.',
    needs: NEEDS,
    setup: (lab) => repository(lab, '54321'),
    trigger: 'git -C shop-api status',
    cures: [{ fix: 'quick-fix' }, { fix: 'add-in-image' }],
  },
  {
    cause: 'wrong-users-config',
    shows: 'The exception was written into the repository’s own file.',
    needs: NEEDS,
    setup: async (lab) => {
      await lab.sh('git init --quiet --initial-branch main shop-api');
      await lab.sh('git -C shop-api config safe.directory "$PWD/shop-api"');
      await repository(lab, 'www-data');
    },
    trigger: 'git -C shop-api status',
    cures: [{ fix: 'add-safe-directory' }, { fix: 'add-in-image' }],
  },
];

/** A repository of that owner, and the settings of a machine on which nothing is excepted yet. */
async function repository(lab: Lab, owner: string): Promise<void> {
  await lab.sh('git init --quiet --initial-branch main shop-api', { quiet: true });
  await lab.sh(`chown -R ${owner} shop-api`);
  await lab.sh('export GIT_CONFIG_COUNT=0 GIT_CONFIG_SYSTEM="$HOME/system-gitconfig"', { quiet: true });
}
