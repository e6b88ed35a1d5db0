// pgvector is there and not created in the database, is not on the server at all, or its schema is not in the search path.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const PSQL = { program: 'psql', debian: 'postgresql-client', version: 'psql --version' };

/** PostgreSQL 18 as WebAssembly, behind a port; with pgvector, or as it comes. */
const server = (extensions: string) => `import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({ extensions: ${extensions} });
await new PGLiteSocketServer({ db, port: 5432, host: '127.0.0.1' }).start();
`;

const surroundings: Surroundings = {
  packages: {
    '@electric-sql/pglite': '0.5.14',
    '@electric-sql/pglite-socket': '0.2.17',
    '@electric-sql/pglite-pgvector': '0.0.15',
  },
  needs: [PSQL],
  ports: [5432],
};

async function postgres(lab: Lab, extensions: string): Promise<void> {
  await lab.write('server.mjs', server(extensions));
  await lab.start('node server.mjs', { port: 5432 });
  await lab.sh('export PGHOST=127.0.0.1 PGUSER=postgres', { quiet: true });
}

async function sql(lab: Lab, snippet: string): Promise<void> {
  await lab.write('change.sql', snippet);
  await lab.sh('psql -d shop -f change.sql');
}

const TABLE = 'psql -d shop -c "CREATE TABLE items (id bigint, embedding vector(1536))"';

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'not-created-in-this-database',
    shows: 'A table with a vector is created in a database that has not been given the extension.',
    setup: (lab) => postgres(lab, '{ vector }'),
    trigger: TABLE,
    cures: [{ fix: 'quick-fix' }, { fix: 'create-extension', steps: [0], apply: { 0: sql } }],
    trials: ['causes.2.check.run'],
  },
  {
    ...surroundings,
    cause: 'not-installed-on-server',
    shows: 'The extension is created on a server without pgvector.',
    setup: (lab) => postgres(lab, '{}'),
    trigger: 'psql -d shop -c "CREATE EXTENSION vector"',
  },
  {
    ...surroundings,
    cause: 'schema-not-in-path',
    shows: 'The extension lies in the schema `extensions`, as at Supabase.',
    setup: async (lab) => {
      await postgres(lab, '{ vector }');
      await lab.sh('psql -q -d shop -c "CREATE SCHEMA extensions" -c "CREATE EXTENSION vector SCHEMA extensions"');
    },
    trigger: TABLE,
    after: 'psql -d shop -c "\\d items"',
    cures: [{ fix: 'qualify-type', steps: [0], apply: { 0: sql } }],
  },
  {
    ...surroundings,
    cause: 'schema-not-in-path',
    shows: 'The same, and the statement looks for the type in `public`.',
    setup: async (lab) => {
      await postgres(lab, '{ vector }');
      await lab.sh('psql -q -d shop -c "CREATE SCHEMA extensions" -c "CREATE EXTENSION vector SCHEMA extensions"');
    },
    trigger: 'psql -d shop -c "CREATE TABLE items (embedding public.vector(1536))"',
  },
];
