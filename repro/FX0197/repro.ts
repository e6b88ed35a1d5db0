// The pip of Debian refuses to install: in a project without an environment, and in one whose environment was not used.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Trials } from '../../src/repro/scenario.ts';

const COMMON = {
  needs: [
    { program: 'pip3', debian: 'python3-pip', version: '/usr/bin/pip3 --version' },
    { program: 'python3', debian: 'python3-venv', version: '/usr/bin/python3 --version' },
  ],
  trigger: 'python3 -m pip install -r requirements.txt',
  after: '.venv/bin/python -m pip install -r requirements.txt',
};

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'system-python',
    shows: 'A requirements file is installed with the Python of Debian.',
    setup: project,
    cures: [{ fix: 'quick-fix' }, { fix: 'use-venv', steps: [0] }],
  },
  {
    ...COMMON,
    cause: 'wrong-pip',
    shows: 'The project has an environment, and the pip of the system is called.',
    setup: async (lab) => {
      await project(lab);
      await lab.sh('python3 -m venv .venv');
    },
    trigger: 'pip3 install -r requirements.txt',
    cures: [{ fix: 'use-venv', steps: [0] }],
  },
];

export const trials: Trials = {
  commands: ['fixes.1.steps.1.run', 'fixes.1.proof.run'],
  python: { pipx: '1.18.4' },
  limit: 120,
};

/** Where another Python comes first on this machine, that of Debian stands in its place in the sandbox. */
async function project(lab: Lab): Promise<void> {
  await lab.write('requirements.txt', 'six==1.17.0\n');
  await lab.sh(
    'for name in python3 pip3; do at=$(command -v $name); [ "$at" -ef /usr/bin/$name ] || mount --bind /usr/bin/$name "$at"; done',
    { quiet: true },
  );
}
