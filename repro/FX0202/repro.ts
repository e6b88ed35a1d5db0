// pip finds nothing: no release for this Python, none for this system, no such name, no index, and another index.
import type { Scenario } from '../../src/repro/scenario.ts';

const COMMON = { python: { pip: '26.3' }, needs: [{ program: 'curl', debian: 'curl', version: 'curl --version' }] };

/** What a reader writes instead of the examples: the name, and a Python or a system that file names on PyPI have. */
const instead = (name: string, python = '3.10', platform = 'manylinux2014_x86_64') => ({
  examples: { torch: name, '3.12': python, manylinux2014_x86_64: platform },
});

export const scenarios: readonly Scenario[] = [
  {
    ...COMMON,
    cause: 'python-unsupported',
    shows: 'A version is pinned that has wheels up to Python 3.10.',
    values: { requirement: 'numpy==1.21.2' },
    setup: async () => instead('numpy'),
    trigger: 'python -m pip install numpy==1.21.2',
    cures: [{ fix: 'available-version', after: 'python -m pip install numpy==1.26.4' }],
  },
  {
    ...COMMON,
    cause: 'platform-unsupported',
    shows: 'A package for Windows is installed on Linux.',
    values: { requirement: 'pywin32' },
    setup: async () => instead('pywin32', '3.10', 'win_amd64'),
    trigger: 'python -m pip install pywin32',
  },
  {
    ...COMMON,
    cause: 'wrong-name',
    shows: 'The `-r` before `requirements.txt` is missing.',
    values: { requirement: 'requirements.txt' },
    setup: async (lab) => {
      await lab.write('requirements.txt', 'six==1.17.0\n');
      return instead('requirements.txt');
    },
    trigger: 'python -m pip install requirements.txt',
    cures: [{ fix: 'correct-name', after: 'python -m pip install -r requirements.txt' }],
  },
  {
    ...COMMON,
    cause: 'index-unreachable',
    shows: 'There is no network.',
    values: { requirement: 'six' },
    setup: async () => instead('six'),
    ports: [8080],
    trigger: 'python -m pip install six',
    limit: 120,
  },
  {
    ...COMMON,
    cause: 'index-limited',
    shows: 'The user’s settings name a mirror that does not have the package.',
    values: { requirement: 'six' },
    setup: async (lab) => {
      const mirror = await lab.serve(() => ({ status: 404, body: 'Not found' }));
      await lab.sh(`python -m pip config set global.index-url ${mirror}/simple`);
      return instead('six');
    },
    trigger: 'python -m pip install six',
    cures: [{ fix: 'reset-index' }],
  },
];
