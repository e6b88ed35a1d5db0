// A variable that a program does not find, for four reasons: each check tells its own.
import type { Scenario } from '../../src/repro/scenario.ts';

const needs = [
  { program: 'bash', debian: 'bash', version: 'bash --version' },
  { program: 'git', debian: 'git', version: 'git --version' },
];

const APP = `echo "connecting to \${DATABASE_URL:?is not set}"\n`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'other-environment',
    shows: 'The terminal has the variable, and a job is started with nothing, as cron does.',
    needs,
    setup: async (lab) => {
      await lab.write('app.sh', APP);
      await lab.sh("export DATABASE_URL='postgres://localhost/shop'");
    },
    trigger: 'env -i PATH="$PATH" bash app.sh',
  },
  {
    cause: 'other-name',
    shows: 'The variable is exported in small letters.',
    needs,
    setup: async (lab) => {
      await lab.write('app.sh', APP);
      await lab.sh("export database_url='postgres://localhost/shop'");
    },
    trigger: 'bash app.sh',
    cures: [{ fix: 'export-it', steps: [0] }],
  },
  {
    cause: 'not-loaded',
    shows: 'The variable stands in a .env file, which the program does not read.',
    needs,
    setup: async (lab) => {
      await lab.write('app.sh', APP);
      await lab.write('.env', "DATABASE_URL='postgres://localhost/shop'\n");
    },
    trigger: 'bash app.sh',
    cures: [{ fix: 'load-env', steps: [0] }],
  },
  {
    cause: 'other-folder',
    shows: 'A program reads .env from the current folder and is started in a folder below.',
    needs,
    setup: async (lab) => {
      await lab.write('app.sh', `if [ -e .env ]; then set -a; . ./.env; set +a; fi\n${APP}`);
      await lab.write('.env', "DATABASE_URL='postgres://localhost/shop'\n");
      await lab.sh('git init -q; mkdir jobs; cd jobs', { quiet: true });
    },
    trigger: 'bash ../app.sh',
  },
];
