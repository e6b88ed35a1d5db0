// A PostgreSQL server is out of connections: for one role, or for all.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const NEEDS = [
  { program: 'postgres', debian: 'postgresql', version: 'postgres --version' },
  { program: 'psql', debian: 'postgresql-client', version: 'psql --version' },
];

/** Two sessions of one application: the first sleeps, the second wants to work. */
const TWO_SESSIONS =
  'psql -U shop -d shop -c "SELECT pg_sleep(20)" >/dev/null 2>&1 & sleep 1; psql -U shop -d shop -c "SELECT 1"';

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
