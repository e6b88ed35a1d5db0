// pgvector refuses an index of 3,072 dimensions, vectors of two lengths, and a column without a number.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const PSQL = { program: 'psql', debian: 'postgresql-client', version: 'psql --version' };

/** PostgreSQL 18 as WebAssembly, with pgvector, behind a port. */
const SERVER = `import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const db = await PGlite.create({ extensions: { vector } });
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

async function table(lab: Lab, column: string, dimensions: number): Promise<void> {
  await lab.write('server.mjs', SERVER);
  await lab.start('node server.mjs', { port: 5432 });
  await lab.sh('export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=postgres', { quiet: true });
  await lab.sh('psql -q -c "CREATE EXTENSION vector"');
  await lab.sh(`psql -q -c "CREATE TABLE items (id bigserial, model_id int DEFAULT 123, embedding ${column})"`);
  await lab.sh(
    `psql -q -c "INSERT INTO items (embedding) SELECT array_fill(0.01 * n, ARRAY[${dimensions}])::vector FROM generate_series(1, 3) n"`,
  );
}

const vectorOf = (dimensions: number) => `array_fill(0.1, ARRAY[${dimensions}])::vector`;

/** The planner has three rows before it and would read them all; it is told not to. */
const indexed = (cast: string, dimensions: number, where = '') =>
  `psql -c "SET enable_seqscan = off" -c "EXPLAIN SELECT id FROM items ${where} ORDER BY embedding::${cast} <=> ${vectorOf(dimensions)}::${cast} LIMIT 5" | grep 'Index Scan'`;

async function sql(lab: Lab, snippet: string): Promise<void> {
  await lab.write('change.sql', snippet);
  await lab.sh('psql -f change.sql');
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'too-long-for-index',
    shows: 'A column of vector(3072) is to get an HNSW index.',
    setup: (lab) => table(lab, 'vector(3072)', 3072),
    trigger: 'psql -c "CREATE INDEX ON items USING hnsw (embedding vector_cosine_ops)"',
    after: indexed('halfvec(3072)', 3072),
    cures: [{ fix: 'quick-fix' }, { fix: 'half-precision-index', steps: [0], apply: { 0: sql } }],
  },
  {
    ...surroundings,
    cause: 'too-long-for-index',
    shows: 'The same column is to get an IVFFlat index.',
    setup: (lab) => table(lab, 'vector(3072)', 3072),
    trigger: 'psql -c "CREATE INDEX ON items USING ivfflat (embedding vector_cosine_ops)"',
  },
  {
    ...surroundings,
    cause: 'other-model-in-query',
    shows: 'Rows of 1,536 numbers are searched with a vector of 384.',
    setup: (lab) => table(lab, 'vector(1536)', 1536),
    trigger: `psql -c "SELECT id FROM items ORDER BY embedding <=> ${vectorOf(384)} LIMIT 1"`,
    after: `psql -c "SELECT id FROM items ORDER BY embedding <=> ${vectorOf(1536)} LIMIT 1"`,
    cures: [{ fix: 'one-model', steps: [0], apply: { 0: async () => {} } }],
    trials: ['causes.1.check.run', 'causes.2.check.run'],
  },
  {
    ...surroundings,
    cause: 'other-model-in-query',
    shows: 'The same at half precision.',
    setup: (lab) => table(lab, 'vector(1536)', 1536),
    trigger: `psql -c "SELECT id FROM items ORDER BY embedding::halfvec <=> ${vectorOf(384)}::halfvec LIMIT 1"`,
  },
  {
    ...surroundings,
    cause: 'column-has-other-size',
    shows: 'A vector of 384 numbers is inserted into a column of vector(1536).',
    setup: (lab) => table(lab, 'vector(1536)', 1536),
    trigger: `psql -c "INSERT INTO items (embedding) VALUES (${vectorOf(384)})"`,
    after: `psql -c "INSERT INTO items (embedding_v2) VALUES (${vectorOf(384)})"`,
    cures: [{ fix: 'one-model', steps: [1], apply: { 1: sql } }],
  },
  {
    ...surroundings,
    cause: 'column-without-number',
    shows: 'A column of vector without a number is to get an index.',
    setup: (lab) => table(lab, 'vector', 384),
    trigger: 'psql -c "CREATE INDEX ON items USING hnsw (embedding vector_cosine_ops)"',
    after: indexed('vector(384)', 384, 'WHERE model_id = 123'),
    cures: [{ fix: 'fixed-size-index', apply: { 0: sql } }],
  },
];
