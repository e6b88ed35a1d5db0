// Settings that do not parse, for seven reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };
const GIT = { program: 'git', debian: 'git', version: 'git --version' };
const YAML = { pyyaml: '6.0.2' };

const READ_JSON = 'python3 -m json.tool config.json';
const READ_YAML = `python3 -c 'import yaml; print(yaml.safe_load(open("config.yaml")))'`;
const examples = { 'config.json': 'config.yaml' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'empty',
    shows: 'A file of settings has 0 bytes, after a disk was full.',
    needs: [PYTHON, GIT],
    setup: async (lab) => {
      await lab.write('config.json', '{ "port": 3000 }\n');
      await lab.sh(
        'git init -q && git add . && git -c user.name=a -c user.email=a@example.com commit -qm a && : >config.json',
        {
          quiet: true,
        },
      );
    },
    trigger: `python3 -c 'import json; json.load(open("config.json"))'`,
    cures: [{ fix: 'bring-back' }],
  },
  {
    cause: 'conflict',
    shows: 'A file of settings was saved with the marks of a merge.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('config.json', '{\n<<<<<<< HEAD\n  "port": 3000\n=======\n  "port": 8080\n>>>>>>> main\n}\n');
    },
    trigger: READ_JSON,
    cures: [
      {
        fix: 'solve-conflict',
        steps: [0],
        apply: { 0: async (lab) => lab.write('config.json', '{\n  "port": 8080\n}\n') },
      },
    ],
  },
  {
    cause: 'invisible',
    shows: 'A line of YAML begins with a tab.',
    python: YAML,
    setup: async (lab) => {
      await lab.write('config.yaml', 'server:\n\tport: 3000\n');
      return { examples };
    },
    trigger: READ_YAML,
    cures: [{ fix: 'plain-characters' }],
  },
  {
    cause: 'not-strict',
    shows: 'The last entry of a JSON file has a comma.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('config.json', '{\n  "port": 3000,\n}\n');
    },
    trigger: READ_JSON,
    cures: [
      {
        fix: 'by-line',
        steps: [0],
        apply: { 0: async (lab, snippet) => lab.write('config.json', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'backslash',
    shows: 'A JSON file holds a path of Windows.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('config.json', '{\n  "folder": "C:\\Users\\sam\\shop"\n}\n');
    },
    trigger: READ_JSON,
    cures: [
      {
        fix: 'by-line',
        steps: [1],
        apply: { 1: async (lab, snippet) => lab.write('config.json', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'colon',
    shows: 'A value of YAML holds a colon.',
    python: YAML,
    setup: async (lab) => {
      await lab.write('config.yaml', 'name: shop: eu\n');
      return { examples };
    },
    trigger: READ_YAML,
    cures: [
      {
        fix: 'by-line',
        steps: [2],
        apply: { 2: async (lab, snippet) => lab.write('config.yaml', `${snippet}\n`) },
      },
    ],
  },
  {
    cause: 'structure',
    shows: 'A comma is missing between two entries of JSON.',
    needs: [PYTHON],
    setup: async (lab) => {
      await lab.write('config.json', '{\n  "port": 3000\n  "host": "localhost"\n}\n');
    },
    trigger: READ_JSON,
    cures: [
      {
        fix: 'by-line',
        steps: [0],
        apply: { 0: async (lab, snippet) => lab.write('config.json', `${snippet}\n`) },
      },
    ],
  },
];
