// Two runs of a program share one database session behind PgBouncer, and both name their first statement s0.
import type { Lab, Reproduction } from '../../src/repro/reproduction.ts';

const SCHEMA = `generator client {
  provider            = "prisma-client"
  output              = "./generated"
  importFileExtension = "ts"
}

datasource db {
  provider = "postgresql"
}

model Note {
  id Int @id
}
`;

const client = (options: string) => `import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

let count = 0;
const adapter = new PrismaPg(process.env.DATABASE_URL${options});
console.log(await new PrismaClient({ adapter }).$queryRaw\`SELECT 42 AS answer\`);
process.exit();
`;

const pooler = (port: number, database: number) => `[databases]
notes = host=127.0.0.1 port=${database} dbname=postgres user=sam
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
auth_type = any
pool_mode = transaction
default_pool_size = 1
`;

export const reproduction: Reproduction = {
  shows:
    'Prisma 7 with a `statementNameGenerator` runs twice through PgBouncer 1.18 in transaction mode, then without the option.',
  proves: 'cause',
  causes: 'named-by-adapter',
  fixes: 'drop-name-generator',
  packages: { prisma: '7.10.0', '@prisma/client': '7.10.0', '@prisma/adapter-pg': '7.10.0' },
  needs: [
    { program: 'postgres', debian: 'postgresql', version: 'postgres --version' },
    { program: 'pgbouncer', debian: 'pgbouncer', version: 'pgbouncer --version' },
  ],
  worked: '{ answer: 42 }',
  fail: async (lab) => {
    await lab.write('package.json', '{ "type": "module" }\n');
    await lab.write('schema.prisma', SCHEMA);
    // The client needs no engine; with one that is named, none is downloaded.
    const engine = { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' };
    await lab.run('prisma generate --schema schema.prisma', { env: engine, quiet: true });
    await query(lab, `, { statementNameGenerator: () => \`s\${count++}\` }`);
  },
  fix: (lab) => query(lab, ''),
};

async function query(lab: Lab, options: string): Promise<void> {
  const [database, port] = [await lab.freePort(), await lab.freePort()];
  await lab.run(`initdb --auth=trust --username=sam data-${database}`, { quiet: true, unprivileged: true });
  await lab.start(`postgres -D data-${database} -p ${database} -k /tmp`, {
    port: database,
    quiet: true,
    unprivileged: true,
  });
  await lab.write('pgbouncer.ini', pooler(port, database));
  await lab.start('pgbouncer pgbouncer.ini', { port, unprivileged: true });
  await lab.write('query.ts', client(options));
  const env = { DATABASE_URL: `postgresql://sam@127.0.0.1:${port}/notes` };
  await lab.run('node query.ts', { env });
  await lab.run('node query.ts', { env });
}
