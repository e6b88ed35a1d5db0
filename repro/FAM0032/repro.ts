// A file that is not found, for five reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const needs = [
  { program: 'python3', debian: 'python3', version: 'python3 --version' },
  { program: 'git', debian: 'git', version: 'git --version' },
];

export const scenarios: readonly Scenario[] = [
  {
    cause: 'dangling-link',
    shows: 'A link points to a file that was renamed.',
    needs,
    setup: async (lab) => {
      await lab.write('config/prices-eu.json', '{}\n');
      await lab.sh('ln -s prices-de.json config/prices.json', { quiet: true });
    },
    trigger: 'cat config/prices.json',
    cures: [{ fix: 'link-again' }],
  },
  {
    cause: 'spelling',
    shows: 'The file is written with a capital letter, and the code without.',
    needs,
    setup: async (lab) => {
      await lab.write('config/Prices.json', '{}\n');
    },
    trigger: 'cat config/prices.json',
  },
  {
    cause: 'other-folder',
    shows: 'A program with a relative path is started in another folder of the project.',
    needs,
    setup: async (lab) => {
      await lab.write('config/prices.json', '{}\n');
      await lab.write('report.py', 'prices = open("config/prices.json").read()\n');
      await lab.sh('git init -q; mkdir jobs; cd jobs', { quiet: true });
    },
    trigger: 'python3 ../report.py',
    cures: [
      {
        fix: 'from-the-code',
        steps: [0],
        apply: { 0: async (lab, snippet) => lab.write('report.py', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'not-committed',
    shows: 'A program reads what a build makes, in a fresh clone.',
    needs,
    setup: async (lab) => {
      await lab.write('.gitignore', 'dist/\n');
      await lab.sh('git init -q', { quiet: true });
    },
    trigger: 'cat dist/prices.json',
    cures: [
      {
        fix: 'make-it',
        apply: { 1: async (lab) => lab.write('dist/prices.json', '{}\n') },
      },
    ],
  },
  {
    cause: 'no-folder',
    shows: 'A program writes its first log into a folder that nobody has made.',
    needs,
    setup: async (lab) => {
      await lab.sh('git init -q', { quiet: true });
    },
    trigger: 'touch logs/app.log',
    cures: [{ fix: 'make-it', steps: [0] }],
  },
];
