// A script or program whose interpreter is not found, for five reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const BASH = { program: 'bash', debian: 'bash', version: 'bash --version' };
const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };
const values = { file: 'deploy.sh' };

export const scenarios: readonly Scenario[] = [
  {
    cause: 'line-ends',
    shows: 'A script was saved with Windows line ends.',
    needs: [BASH],
    values,
    setup: async (lab) => {
      await lab.write('deploy.sh', '#!/bin/bash\r\necho deployed\r\n');
      await lab.sh('chmod +x deploy.sh');
    },
    trigger: './deploy.sh',
    cures: [{ fix: 'unix-line-ends', steps: [0] }, { fix: 'quick-fix' }],
  },
  {
    cause: 'byte-order-mark',
    shows: 'An editor has put a byte order mark before the first line.',
    needs: [BASH],
    values,
    setup: async (lab) => {
      await lab.write('deploy.sh', '\uFEFF#!/bin/bash\necho deployed\n');
      await lab.sh('chmod +x deploy.sh');
    },
    trigger: './deploy.sh',
    cures: [{ fix: 'no-mark' }],
  },
  {
    cause: 'options',
    shows: 'The first line gives env a program with an option.',
    needs: [PYTHON],
    values,
    setup: async (lab) => {
      await lab.write('deploy.sh', '#!/usr/bin/env python3 -u\nprint("deployed")\n');
      await lab.sh('chmod +x deploy.sh');
    },
    trigger: './deploy.sh',
    cures: [
      {
        fix: 'env-options',
        apply: { 0: async (lab, snippet) => lab.write('deploy.sh', `${snippet}\nprint("deployed")\n`) },
      },
    ],
  },
  {
    cause: 'interpreter-missing',
    shows: 'A virtual environment was renamed after it had been made.',
    needs: [PYTHON],
    values: { file: '.venv/bin/pip' },
    setup: async (lab) => {
      await lab.write('requirements.txt', '');
      await lab.sh('python3 -m venv venv && mv venv .venv', { quiet: true });
    },
    trigger: '.venv/bin/pip list --disable-pip-version-check',
    cures: [{ fix: 'name-interpreter', steps: [0] }],
  },
  {
    cause: 'loader-missing',
    shows: 'A program names the loader of musl, on a system with glibc.',
    needs: [{ program: 'gcc', debian: 'gcc', version: 'gcc --version' }],
    values: { file: 'server' },
    setup: async (lab) => {
      await lab.write('server.c', 'int main(void) { return 0; }\n');
      await lab.sh('gcc -Wl,--dynamic-linker=/lib/ld-musl-x86_64.so.1 -o server server.c', { quiet: true });
    },
    trigger: './server',
  },
];
