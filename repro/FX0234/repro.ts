// A pull meets uncommitted changes: an edited file, a lockfile, an untracked file, a hidden one, line endings, a file mode.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const GIT = { program: 'git', debian: 'git', version: 'git --version' };
const CART = 'first\nsecond\nthird\nfourth\n';
const LOCK = '{ "lockfileVersion": 3, "version": "1.0.0" }\n';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'edited-file',
    shows: 'A file was edited that a colleague changed in another line.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'src/cart.ts': CART }, { 'src/cart.ts': CART.replace('fourth', 'last') });
      await lab.write('src/cart.ts', CART.replace('first', 'top'));
    },
    trigger: 'git pull',
    cures: [{ fix: 'stash' }, { fix: 'quick-fix' }, { fix: 'commit-first' }],
  },
  {
    cause: 'edited-file',
    shows: 'The edit is staged, and the pull rebases.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'src/cart.ts': CART }, { 'src/cart.ts': CART.replace('fourth', 'last') });
      await lab.write('src/cart.ts', CART.replace('first', 'top'));
      await lab.sh('git add src/cart.ts');
    },
    trigger: 'git pull --rebase',
  },
  {
    cause: 'program-edited',
    shows: 'A package manager rewrote the lockfile.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'package-lock.json': LOCK }, { 'package-lock.json': LOCK.replace('1.0.0', '1.1.0') });
      await lab.write('package-lock.json', LOCK.replace('3', '2'));
    },
    trigger: 'git pull',
    cures: [{ fix: 'drop-generated' }],
  },
  {
    cause: 'untracked-file',
    shows: 'A colleague adds a file whose name is taken by an untracked one.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'README.md': 'Shop\n' }, { 'docs/setup.md': 'Theirs\n' });
      await lab.write('docs/setup.md', 'Mine\n');
    },
    trigger: 'git pull',
    cures: [{ fix: 'move-untracked' }],
  },
  {
    cause: 'untracked-file',
    shows: 'A colleague puts a file where a folder with an untracked file is.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'docs/a.md': 'Shop\n' }, { docs: 'Theirs\n' }, 'git rm --quiet -r docs');
      await lab.write('docs/b.md', 'Mine\n');
    },
    trigger: 'git pull',
  },
  {
    cause: 'hidden-changes',
    shows: 'The edited file is marked skip-worktree.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'src/cart.ts': CART }, { 'src/cart.ts': CART.replace('fourth', 'last') });
      await lab.sh('git update-index --skip-worktree src/cart.ts');
      await lab.write('src/cart.ts', CART.replace('first', 'top'));
    },
    trigger: 'git pull',
    cures: [{ fix: 'unhide' }],
  },
  {
    cause: 'line-endings',
    shows: 'The repository has a file with Windows line endings, and `.gitattributes` calls it text.',
    needs: [GIT],
    setup: async (lab) => {
      const notes = 'first\r\nsecond\r\n';
      await clone(
        lab,
        { 'notes.txt': notes },
        { 'notes.txt': `${notes}third\r\n`, '.gitattributes': '*.md text\n' },
        "echo '*.txt text' > .gitattributes && git add .gitattributes && git commit --quiet -m Attributes && git push --quiet origin main",
      );
    },
    trigger: 'git pull',
    cures: [{ fix: 'ignore-line-endings' }],
  },
  {
    cause: 'file-mode',
    shows: 'A file that a colleague changed was made executable.',
    needs: [GIT],
    setup: async (lab) => {
      await clone(lab, { 'src/cart.ts': CART }, { 'src/cart.ts': CART.replace('fourth', 'last') });
      await lab.sh('chmod +x src/cart.ts');
    },
    trigger: 'git pull',
    cures: [{ fix: 'ignore-file-mode' }],
  },
];

type Files = Readonly<Record<string, string>>;

/** The project is a clone of a bare repository, and a colleague pushes `theirs` after it was made. */
async function clone(lab: Lab, shared: Files, theirs: Files, between = 'true'): Promise<void> {
  const quiet = { quiet: true };
  await lab.sh('git config --global user.name Sam && git config --global user.email sam@example.com', quiet);
  await lab.sh('git config --global init.defaultBranch main', quiet);
  await lab.sh('git init --quiet --bare ../shop.git && git init --quiet .', quiet);
  await lab.sh('git remote add origin ../shop.git && git clone --quiet ../shop.git ../colleague 2>/dev/null', quiet);
  await push(lab, shared);
  const late = between.includes('push');
  if (late) await lab.sh(`cd ../colleague && ${between} && cd - > /dev/null`, quiet);
  await lab.sh('git fetch --quiet && git checkout --quiet main', quiet);
  if (!late) await lab.sh(`cd ../colleague && ${between} && cd - > /dev/null`, quiet);
  await push(lab, theirs);
}

async function push(lab: Lab, files: Files): Promise<void> {
  for (const [file, text] of Object.entries(files)) await lab.write(`../colleague/${file}`, text);
  await lab.sh(
    'git -C ../colleague -c core.autocrlf=false add -A && git -C ../colleague commit --quiet -m Change && git -C ../colleague push --quiet origin HEAD:main',
  );
}
