// Two people push to one branch; the second has not seen what the first one pushed.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const PREPARATION = [
  'git config --global user.name Sam',
  'git config --global user.email sam@example.com',
  'git config --global init.defaultBranch main',
];

export const reproduction: Reproduction = {
  shows: 'A branch is pushed that lacks a colleague’s commit, then again on top of that commit.',
  proves: 'cause',
  causes: 'remote-ahead',
  fixes: 'rebase-and-push',
  needs: [{ program: 'git', debian: 'git', version: 'git --version' }],
  worked: 'Your branch is up to date with',
  fail: async (lab) => {
    for (const command of PREPARATION) await lab.run(command, { quiet: true });
    await lab.run('git init --bare --quiet shop.git');
    await lab.run('git clone --quiet shop.git colleague');
    await commit(lab, 'colleague', 'README.md');
    await lab.run('git -C colleague push --quiet origin main');
    await lab.run('git clone --quiet shop.git mine');
    await commit(lab, 'colleague', 'search.js');
    await lab.run('git -C colleague push --quiet origin main');
    await commit(lab, 'mine', 'cart.js');
    await lab.run('git -C mine push origin main');
  },
  fix: async (lab) => {
    await lab.run('git -C mine pull --rebase origin main');
    await lab.run('git -C mine push origin main');
    await lab.run('git -C mine status');
  },
};

async function commit(lab: Lab, clone: string, file: string): Promise<void> {
  await lab.write(`${clone}/${file}`, `This is ${file}.\n`);
  await lab.run(`git -C ${clone} add ${file}`);
  await lab.run(`git -C ${clone} commit --quiet -m Add-${file}`);
}
