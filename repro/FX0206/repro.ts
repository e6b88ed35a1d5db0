// A push is refused: a colleague was first, a pushed commit was amended, the remote began on its own, all branches are pushed.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [{ program: 'git', debian: 'git', version: 'git --version' }];
const VALUES = { branch: 'main' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'remote-ahead',
    shows: 'A branch is pushed that lacks a colleague’s commit.',
    needs: NEEDS,
    values: VALUES,
    setup: async (lab) => {
      await shared(lab);
      await colleague(lab, 'search.js');
      await commit(lab, 'cart.js');
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'quick-fix' }, { fix: 'rebase-and-push', steps: [0, 2] }, { fix: 'merge-and-push' }],
  },
  {
    cause: 'remote-ahead',
    shows: 'The colleague’s commit changes the same file.',
    needs: NEEDS,
    values: VALUES,
    exits: { 'fixes.0.steps.0.run': 1 },
    setup: async (lab) => {
      await shared(lab);
      await colleague(lab, 'src/cart.ts', 'Theirs');
      await commit(lab, 'src/cart.ts', 'Mine');
      await lab.sh('git config --global core.editor true', { quiet: true });
    },
    trigger: 'git push origin main',
    cures: [
      {
        fix: 'rebase-and-push',
        apply: { 0: (lab) => lab.write('src/cart.ts', 'Theirs and mine\n') },
      },
    ],
  },
  {
    cause: 'history-rewritten',
    shows: 'The title of a pushed commit is amended.',
    needs: NEEDS,
    values: VALUES,
    setup: async (lab) => {
      await shared(lab);
      await commit(lab, 'cart.js');
      await lab.sh('git push --quiet origin main && git commit --quiet --amend -m Cart');
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'force-own-branch' }],
  },
  {
    cause: 'unrelated',
    shows: 'The remote has a README that was made there.',
    needs: NEEDS,
    values: VALUES,
    setup: async (lab) => {
      await remote(lab);
      await colleague(lab, 'README.md');
      await commit(lab, 'cart.js');
    },
    trigger: 'git push -u origin main',
    cures: [{ fix: 'quick-fix' }, { fix: 'join-histories' }],
  },
  {
    cause: 'other-branch',
    shows: 'All branches are pushed, and `main` is behind while `cart` is worked on.',
    needs: NEEDS,
    values: VALUES,
    setup: async (lab) => {
      await shared(lab);
      await lab.sh('git push --quiet origin main:cart && git checkout --quiet -b cart origin/cart');
      await colleague(lab, 'search.js');
      await lab.sh('git config --global push.default matching');
      await commit(lab, 'cart.js');
    },
    trigger: 'git push',
    cures: [{ fix: 'push-one' }],
  },
];

/** An empty repository as `origin`, with a colleague’s clone of it. */
async function remote(lab: Lab): Promise<void> {
  const quiet = { quiet: true };
  await lab.sh('git config --global user.name Sam && git config --global user.email sam@example.com', quiet);
  await lab.sh('git config --global init.defaultBranch main', quiet);
  await lab.sh('git init --quiet --bare ../shop.git && git init --quiet .', quiet);
  await lab.sh('git remote add origin ../shop.git && git clone --quiet ../shop.git ../colleague 2>/dev/null', quiet);
}

/** Both have the first commit. */
async function shared(lab: Lab): Promise<void> {
  await remote(lab);
  await colleague(lab, 'README.md');
  await lab.sh('git fetch --quiet && git checkout --quiet main', { quiet: true });
}

async function colleague(lab: Lab, file: string, text = `This is ${file}.`): Promise<void> {
  await lab.write(`../colleague/${file}`, `${text}\n`);
  await lab.sh(`git -C ../colleague add . && git -C ../colleague commit --quiet -m "Add ${file}"`);
  await lab.sh('git -C ../colleague push --quiet origin HEAD:main');
}

async function commit(lab: Lab, file: string, text = `This is ${file}.`): Promise<void> {
  await lab.write(file, `${text}\n`);
  await lab.sh(`git add ${file} && git commit --quiet -m "Add ${file}"`);
}
