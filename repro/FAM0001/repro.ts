// A program that the shell does not find, for seven reasons: each check tells its own.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const BASH = { program: 'bash', debian: 'bash', version: 'bash --version' };
const DASH = { program: 'dash', debian: 'dash', version: 'dpkg-query -W dash' };

/** The PATH of a new machine: without the folders of a user and of the project, which a sandbox has on it. */
async function plainPath(lab: Lab): Promise<void> {
  await lab.sh(`PATH=$(echo "$PATH" | tr ':' '\\n' | grep -v -e '/[.]local/bin' -e node_modules/[.]bin | paste -sd:)`, {
    quiet: true,
  });
}

/** A program that a user has installed for herself. */
async function program(lab: Lab, folder: string): Promise<void> {
  await lab.sh(
    `mkdir -p ${folder} && printf '#!/bin/sh\\necho shipit 1.4.2\\n' > ${folder}/shipit && chmod +x ${folder}/shipit`,
    {
      quiet: true,
    },
  );
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'folder-not-on-path',
    shows: 'A program lies in ~/.local/bin, which is not on the PATH.',
    needs: [BASH],
    setup: async (lab) => {
      await plainPath(lab);
      await program(lab, '~/.local/bin');
    },
    trigger: 'shipit --version',
    cures: [{ fix: 'add-folder', steps: [0] }],
  },
  {
    cause: 'old-shell',
    shows: 'The profile has the folder on the PATH, and the shell was started before that.',
    needs: [BASH],
    setup: async (lab) => {
      await plainPath(lab);
      await program(lab, '~/.local/bin');
      await lab.sh(`echo 'export PATH="$HOME/.local/bin:$PATH"' >> ~/.bashrc`, { quiet: true });
    },
    trigger: 'shipit --version',
    cures: [{ fix: 'new-terminal' }],
  },
  {
    cause: 'other-path',
    shows: 'The terminal finds the program, and a job that is started with the short PATH of cron does not.',
    needs: [BASH, DASH],
    setup: async (lab) => {
      await program(lab, '~/.local/bin');
      await lab.sh('export PATH="$HOME/.local/bin:$PATH"', { quiet: true });
    },
    trigger: `env PATH=/usr/bin:/bin sh -c 'shipit --version'`,
    cures: [{ fix: 'full-path', after: `env PATH=/usr/bin:/bin sh -c "$(command -v shipit) --version"` }],
  },
  {
    cause: 'project-local',
    shows: 'A package of the project brings the program, and it is called from the terminal.',
    packages: { semver: '7.7.3' },
    needs: [BASH],
    setup: plainPath,
    trigger: 'semver 1.2.3',
    cures: [{ fix: 'run-local', after: 'npx --no-install semver 1.2.3' }],
  },
  {
    cause: 'other-shell',
    shows: 'A script that uses a word of bash is run by sh, which is dash here.',
    needs: [BASH, DASH],
    setup: async (lab) => {
      await lab.write('env.sh', 'export STAGE=test\n');
      await lab.write('build.sh', 'source ./env.sh\necho "building for $STAGE"\n');
    },
    trigger: 'sh build.sh',
    cures: [{ fix: 'right-shell', after: 'bash build.sh' }],
  },
  {
    cause: 'path-broken',
    shows: 'A profile has replaced the PATH by one folder.',
    needs: [BASH],
    setup: async (lab) => {
      await lab.sh('PATH="$HOME/tools"', { quiet: true });
    },
    trigger: 'ls',
    cures: [{ fix: 'restore-path', steps: [0] }],
  },
  {
    cause: 'not-installed',
    shows: 'No file of that name is anywhere.',
    needs: [BASH],
    trigger: 'shipit --version',
  },
];
