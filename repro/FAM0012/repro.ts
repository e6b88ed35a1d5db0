// A system that denies permission, for three reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

/** An administrator may write everywhere; without these rights the modes of files hold for everybody. */
const SETPRIV = { program: 'setpriv', debian: 'util-linux', version: 'setpriv --version' };
const plain = (words: string) => `setpriv --bounding-set=-all ${words}`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-executable',
    shows: 'A script is called by its path, and nobody may execute it.',
    setup: async (lab) => {
      await lab.write('run.sh', '#!/bin/sh\necho up\n');
      await lab.sh('chmod 644 run.sh', { quiet: true });
    },
    trigger: './run.sh',
    cures: [{ fix: 'make-executable' }, { fix: 'quick-fix' }],
  },
  {
    cause: 'other-owner',
    shows: 'A container has made the folder as another user.',
    needs: [SETPRIV],
    setup: async (lab) => {
      await lab.sh('mkdir data && chmod 755 data && chown 4242:4242 data', { quiet: true });
    },
    trigger: plain('touch data/out.txt'),
    cures: [{ fix: 'take-over', steps: [0] }],
  },
  {
    cause: 'own-mode',
    shows: 'The folder is the user’s own and was set read-only.',
    needs: [SETPRIV],
    setup: async (lab) => {
      await lab.sh('mkdir data && chown "$(id -u)" data && chmod 555 data', { quiet: true });
    },
    trigger: plain('touch data/out.txt'),
    cures: [{ fix: 'give-yourself' }],
  },
];
