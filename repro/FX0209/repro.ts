// A password that a program did not load, and one that the .env file cuts at its #.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const PSQL = { program: 'psql', debian: 'postgresql-client', version: 'psql --version' };
const NEEDS = [
  { program: 'postgres', debian: 'postgresql', version: 'postgres --version' },
  PSQL,
  { program: 'ss', debian: 'iproute2', version: 'ss -V' },
];

const SERVER = `const { Pool } = require('pg');

const pool = new Pool({ password: process.env.PGPASSWORD });
pool.query('SELECT current_user').then(({ rows }) => {
  console.log(rows[0].current_user);
  return pool.end();
});
`;

const surroundings: Surroundings = { packages: { pg: '8.23.1' }, needs: NEEDS, ports: [5432] };

async function shop(lab: Lab, password: string, line: string): Promise<void> {
  await lab.sh(`echo '${password}' >password; chmod 644 password`, { quiet: true });
  await lab.run('initdb -D data -U shop -A scram-sha-256 --pwfile=password --no-sync', {
    quiet: true,
    unprivileged: true,
  });
  await lab.run('pg_ctl -D data -l server.log -w -o --unix_socket_directories= start', {
    quiet: true,
    unprivileged: true,
  });
  await lab.write('.env', `${line}\n`);
  await lab.write('src/server.js', SERVER);
  await lab.sh('export PGHOST=127.0.0.1 PGUSER=shop PGDATABASE=postgres');
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'variable-missing',
    shows: 'The password stands in `.env`, and nothing loads that file.',
    setup: (lab) => shop(lab, 'a-password', 'PGPASSWORD=a-password'),
    trigger: 'node src/server.js',
    after: 'node --env-file=.env src/server.js',
    cures: [{ fix: 'quick-fix' }, { fix: 'load-variable', steps: [0] }],
    trials: ['causes.0.check.run', 'causes.2.check.run'],
  },
  {
    ...surroundings,
    cause: 'variable-missing',
    shows: '`psql` is called without a password and may not ask.',
    setup: (lab) => shop(lab, 'a-password', 'PGPASSWORD=a-password'),
    trigger: 'psql -w -c "SELECT 1"',
  },
  {
    ...surroundings,
    cause: 'special-characters',
    shows: 'The password in `.env` has a # and stands there without quotation marks.',
    setup: (lab) => shop(lab, 'se#cret', 'PGPASSWORD=se#cret'),
    trigger: 'node --env-file=.env src/server.js',
    cures: [{ fix: 'escape-password', steps: [0], apply: { 0: (lab, snippet) => lab.write('.env', snippet) } }],
    trials: ['fixes.1.steps.1.run'],
  },
];
