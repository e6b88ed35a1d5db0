// A module that Python does not find, for five reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'shadowed',
    shows: 'A file requests.py lies beside the program, and the package requests is installed.',
    python: { requests: '2.32.3' },
    setup: async (lab) => {
      await lab.write('requests.py', 'print("my notes on requests")\n');
      await lab.write('app.py', 'from requests.adapters import HTTPAdapter\nprint(HTTPAdapter.__name__)\n');
    },
    trigger: 'python3 app.py',
    cures: [{ fix: 'rename-file' }],
  },
  {
    cause: 'own-code',
    shows: 'A script in a folder of the project imports a module of the project’s root.',
    python: { 'typing-extensions': '4.12.2' },
    setup: async (lab) => {
      await lab.write('shop/pricing.py', 'def total():\n    return 42\n');
      await lab.write('scripts/report.py', 'from shop.pricing import total\nprint(total())\n');
    },
    trigger: 'python3 scripts/report.py',
    cures: [{ fix: 'from-the-root', steps: [0], after: 'python3 -m scripts.report' }],
  },
  {
    cause: 'part-of-python',
    shows: 'A program for Windows imports winreg on Linux.',
    python: { 'typing-extensions': '4.12.2' },
    setup: async (lab) => {
      await lab.write('app.py', 'import winreg\n');
    },
    trigger: 'python3 app.py',
  },
  {
    cause: 'other-python',
    shows: 'The package is installed in the virtual environment of the project, and another Python runs the program.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.sh('python3 -m venv .venv && .venv/bin/python -m pip install --quiet inflection==0.5.1', {
        quiet: true,
      });
      await lab.write('app.py', 'import inflection\nprint(inflection.pluralize("cause"))\n');
    },
    trigger: 'python3 app.py',
    cures: [{ fix: 'use-that-python' }],
  },
  {
    cause: 'not-installed',
    shows: 'A program imports inflection, which is installed nowhere.',
    python: { 'typing-extensions': '4.12.2' },
    setup: async (lab) => {
      await lab.write('app.py', 'import inflection\nprint(inflection.pluralize("cause"))\n');
      return { examples: { requests: 'inflection' } };
    },
    trigger: 'python3 app.py',
    cures: [{ fix: 'install', steps: [0] }, { fix: 'quick-fix' }],
  },
];
