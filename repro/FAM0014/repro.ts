// Versions that exclude each other, for four reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const EMPTY = { 'typing-extensions': '4.12.2' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'installed',
    shows: 'requests 2.25.1 is in the environment, and a newer urllib3 is installed alone.',
    python: { requests: '2.25.1' },
    setup: async (lab) => {
      await lab.write('requirements.txt', 'requests\n');
    },
    trigger: 'python3 -m pip install --disable-pip-version-check urllib3==2.2.0',
    after: 'python3 -m pip install --disable-pip-version-check -r requirements.txt',
    cures: [{ fix: 'together' }, { fix: 'quick-fix' }],
  },
  {
    cause: 'constraint',
    shows: 'PIP_CONSTRAINT names a file that holds urllib3 at a version that requests 2.25.1 does not take.',
    python: EMPTY,
    setup: async (lab) => {
      await lab.write('requirements.txt', 'requests==2.25.1\n');
      await lab.write('constraints.txt', 'urllib3==2.2.0\n');
      await lab.sh('export PIP_CONSTRAINT="$PWD/constraints.txt"');
    },
    trigger: 'python3 -m pip install --disable-pip-version-check -r requirements.txt',
    after: 'env -u PIP_CONSTRAINT python3 -m pip install --disable-pip-version-check -r requirements.txt',
    cures: [{ fix: 'change-constraint' }],
  },
  {
    cause: 'own-pin',
    shows: 'The list of requirements pins urllib3 to a version that requests 2.25.1 does not take.',
    python: EMPTY,
    setup: async (lab) => {
      await lab.write('requirements.txt', 'requests==2.25.1\nurllib3==2.0.0\n');
    },
    trigger: 'python3 -m pip install --disable-pip-version-check -r requirements.txt',
    cures: [
      {
        fix: 'loosen-pin',
        apply: { 0: async (lab, snippet) => lab.write('requirements.txt', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'two-packages',
    shows: 'An old requests and newer types for it need different versions of urllib3.',
    python: EMPTY,
    setup: async (lab) => {
      await lab.write('requirements.txt', 'requests==2.25.1\ntypes-requests==2.32.0.20241016\n');
    },
    trigger: 'python3 -m pip install --disable-pip-version-check -r requirements.txt',
    after: 'python3 -c "import requests; print(requests.__version__)"',
    cures: [{ fix: 'let-pip-choose', steps: [0, 1] }],
  },
];
