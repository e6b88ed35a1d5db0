// A push holds a file of 110 MB, in the last commit or in an earlier one; a hook answers as GitHub’s does.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const GIT = { program: 'git', debian: 'git', version: 'git --version' };
const LFS = { program: 'git-lfs', debian: 'git-lfs', version: 'git lfs version' };
const FILE = 'data/catalog.bin';
const COMMON = { needs: [GIT, LFS], values: { file: FILE }, proves: 'message' as const };

// The words are those that GitHub’s users report.
const HOOK = `#!/bin/sh
while read -r old new ref; do
  git rev-list --objects "$new" --not --all |
    git cat-file --batch-check='%(objecttype) %(objectsize) %(rest)' |
    awk -v limit=104857600 -v q="'" '$1 == "blob" && $2 > limit {
      printf "error: File %s is %.2f MB; this exceeds GitHub%ss file size limit of 100.00 MB\\n", $3, $2 / 1048576, q
    }' > large
done
test -s large || exit 0
echo 'error: Trace: 0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9'
echo 'error: See https://gh.io/lfs for more information.'
cat large
echo 'error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.'
exit 1
`;

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'in-last-commit',
    shows: 'A file of 110 MB came in with the last commit.',
    setup: async (lab) => {
      await project(lab);
      await addFile(lab);
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'quick-fix' }, { fix: 'amend-last-commit' }],
  },
  {
    ...COMMON,
    cause: 'in-earlier-commit',
    shows: 'The file was deleted in the next commit.',
    python: { 'git-filter-repo': '2.47.0' },
    setup: async (lab) => {
      await project(lab);
      await addFile(lab);
      await lab.sh(`git rm --quiet ${FILE} && git commit --quiet -m "Remove the catalog"`);
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'redo-unpushed', steps: [0, 1] }],
  },
  {
    ...COMMON,
    cause: 'in-earlier-commit',
    shows: 'The file is still in use, and `git lfs track` came after it.',
    python: { 'git-filter-repo': '2.47.0' },
    setup: async (lab) => {
      await project(lab);
      await addFile(lab);
      await lab.sh('git lfs install && git lfs track "*.bin" && git add .gitattributes && git add --renormalize .');
      await lab.sh('git commit --quiet -m "Track large files"');
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'move-to-lfs' }, { fix: 'filter-unpushed' }],
  },
  {
    ...COMMON,
    cause: 'in-earlier-commit',
    shows: 'Nothing was ever pushed.',
    setup: async (lab) => {
      await remote(lab);
      await addFile(lab);
      await commit(lab, 'README.md');
    },
    trigger: 'git push origin main',
    cures: [{ fix: 'redo-unpushed', steps: [2], after: 'git push origin clean-main:main' }],
  },
];

async function remote(lab: Lab): Promise<void> {
  const quiet = { quiet: true };
  await lab.sh('git config --global user.name Sam && git config --global user.email sam@example.com', quiet);
  await lab.sh('git config --global init.defaultBranch main', quiet);
  await lab.sh('git init --quiet --bare ../shop.git && git init --quiet .', quiet);
  await lab.write('.git/info/exclude', '.venv\n');
  await lab.write('../shop.git/hooks/pre-receive', HOOK);
  await lab.sh('chmod +x ../shop.git/hooks/pre-receive && git remote add origin ../shop.git', quiet);
}

/** A repository whose first commit is on the server. */
async function project(lab: Lab): Promise<void> {
  await remote(lab);
  await commit(lab, 'README.md');
  await lab.sh('git push --quiet -u origin main', { quiet: true });
}

async function addFile(lab: Lab): Promise<void> {
  await lab.sh('mkdir data && truncate -s 110M data/catalog.bin && git add data');
  await commit(lab, 'import.js');
}

async function commit(lab: Lab, file: string): Promise<void> {
  await lab.write(file, `This is ${file}.\n`);
  await lab.sh(`git add ${file} && git commit --quiet -m "Add ${file}"`);
}
