// A PostgreSQL server is out of connections: for one role, for all, through pools that add up or a pool for each request.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [
  { program: 'postgres', debian: 'postgresql', version: 'postgres --version' },
  { program: 'psql', debian: 'postgresql-client', version: 'psql --version' },
];

const PG = { pg: '8.23.1' };

/** Two sessions of one application: the first sleeps, the second wants to work. */
const TWO_SESSIONS =
  'psql -U shop -d shop -c "SELECT pg_sleep(20)" >/dev/null 2>&1 & sleep 1; psql -U shop -d shop -c "SELECT 1"';

/** A handler that makes a pool for each request, and thirty requests. */
const HANDLER = `import { Pool } from 'pg';

for (let request = 0; request < 30; request++) {
  const pool = new Pool();
  await pool.query('SELECT 1');
}
console.log('served');
process.exit();
`;

const WORKER = `const { Pool } = require('pg');

const pool = new Pool({ max: 5 });
const reports = Array.from({ length: 5 }, () => pool.query('SELECT pg_sleep(2)'));
Promise.all(reports).then(() => process.exit(), (error) => {
  console.error(error);
  process.exit(1);
});
`;

const AS_SHOP = 'export PGUSER=shop PGDATABASE=shop';

export const scenarios: readonly Scenario[] = [
  {
    cause: 'role-limit',
    shows: 'A second session is opened for a role whose connection limit is 1.',
    needs: NEEDS,
    ports: [5432],
    setup: async (lab) => {
      await server(lab, 100);
      await lab.sh('psql -U postgres -d postgres -c "ALTER ROLE shop CONNECTION LIMIT 1"', { quiet: true });
    },
    trigger: TWO_SESSIONS,
    cures: [{ fix: 'raise-limit', steps: [1] }],
  },
  {
    cause: 'pools-add-up',
    shows: 'A second session is opened on a server that has one slot for ordinary roles.',
    needs: NEEDS,
    ports: [5432],
    setup: (lab) => server(lab, 4),
    trigger: TWO_SESSIONS,
    cures: [{ fix: 'raise-limit', steps: [0], apply: { 0: (lab) => control(lab, 'restart') } }],
    trials: ['quickFix.command', 'causes.1.check.run'],
  },
  {
    cause: 'pools-add-up',
    shows: 'Three workers with pools of five meet a server that has nine slots for ordinary roles.',
    packages: PG,
    needs: NEEDS,
    ports: [5432],
    setup: async (lab) => {
      await server(lab, 12);
      await lab.write('worker.cjs', WORKER);
      await lab.sh(AS_SHOP, { quiet: true });
    },
    trigger:
      'for worker in 1 2 3; do node worker.cjs & jobs="$jobs $!"; done; for job in $jobs; do wait $job || failed=1; done; test -z "$failed"',
    cures: [
      { fix: 'smaller-pools', apply: { 0: (lab) => lab.write('worker.cjs', WORKER.replace('max: 5', 'max: 2')) } },
    ],
  },
  {
    cause: 'pool-per-request',
    shows:
      'A program makes a pool for each of thirty requests and ends none; the server has 17 slots for ordinary roles.',
    packages: PG,
    needs: NEEDS,
    ports: [5432],
    setup: async (lab) => {
      await server(lab, 20);
      await lab.write('package.json', '{ "name": "shop-api", "type": "module" }\n');
      await lab.write('server.ts', HANDLER);
      await lab.sh(AS_SHOP, { quiet: true });
    },
    trigger: 'node server.ts',
    cures: [
      {
        fix: 'one-pool',
        steps: [0],
        apply: {
          0: async (lab, snippet) => {
            await lab.write('lib/db.ts', snippet);
            await lab.write(
              'server.ts',
              HANDLER.replace("{ Pool } from 'pg'", "{ pool } from './lib/db.ts'").replace(
                '  const pool = new Pool();\n',
                '',
              ),
            );
          },
        },
      },
    ],
  },
];

async function server(lab: Lab, connections: number): Promise<void> {
  await lab.run('initdb -D data -U postgres -A trust --no-sync', { quiet: true, unprivileged: true });
  await lab.sh(
    `echo "max_connections = ${connections}" >>data/postgresql.conf; echo "max_wal_senders = 0" >>data/postgresql.conf`,
    { quiet: true },
  );
  await control(lab, 'start');
  await lab.sh('export PGHOST=127.0.0.1', { quiet: true });
  await lab.sh('psql -U postgres -d postgres -c "CREATE ROLE shop LOGIN" -c "CREATE DATABASE shop OWNER shop"', {
    quiet: true,
  });
}

async function control(lab: Lab, order: string): Promise<void> {
  await lab.run(`pg_ctl -D data -l server.log -w -o --unix_socket_directories= ${order}`, {
    quiet: true,
    unprivileged: true,
  });
}
