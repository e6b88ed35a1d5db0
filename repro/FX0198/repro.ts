// Prisma is given a port on which nothing listens, or a name that has no address where it runs.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const SCHEMA = `generator client {
  provider            = "prisma-client"
  output              = "./generated"
  importFileExtension = "ts"
}

datasource db {
  provider = "postgresql"
}

model User {
  id Int @id
}
`;

const APP = `import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

const prisma = new PrismaClient({ adapter: new PrismaPg(process.env.DATABASE_URL!), errorFormat: 'minimal' });
console.log(await prisma.user.findMany());
process.exit();
`;

const surroundings: Surroundings = {
  packages: { prisma: '7.10.0', '@prisma/client': '7.10.0', '@prisma/adapter-pg': '7.10.0' },
  needs: [
    { program: 'postgres', debian: 'postgresql', version: 'postgres --version' },
    { program: 'psql', debian: 'postgresql-client', version: 'psql --version' },
  ],
};

async function shop(lab: Lab, port: number, url: string): Promise<void> {
  await lab.write('package.json', '{ "name": "shop-api", "type": "module" }\n');
  await lab.write('schema.prisma', SCHEMA);
  // The client needs no engine; with one that is named, none is downloaded.
  await lab.run('prisma generate --schema schema.prisma', {
    env: { PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true' },
    quiet: true,
  });
  await lab.write('app.ts', APP);
  await lab.run('initdb -D data -U shop -A trust --no-sync', { quiet: true, unprivileged: true });
  await lab.start(`postgres -D data -p ${port} -k /tmp`, { port, unprivileged: true });
  await lab.sh(
    `psql -h 127.0.0.1 -p ${port} -U shop -d postgres -c 'CREATE DATABASE shop' && psql -h 127.0.0.1 -p ${port} -U shop -d shop -c 'CREATE TABLE "User" (id int)'`,
    { quiet: true },
  );
  await lab.write('.env', `DATABASE_URL="${url}"\n`);
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'nobody-listens',
    shows: 'The database is reached at port 5434, and the URL says 5432.',
    ports: [5432, 5434],
    values: { host: '127.0.0.1', port: '5432' },
    setup: (lab) => shop(lab, 5434, 'postgresql://shop:a-password@localhost:5432/shop'),
    trigger: 'node --env-file=.env app.ts',
    cures: [
      {
        fix: 'correct-host-port',
        steps: [1],
        apply: { 1: (lab, snippet) => lab.write('.env', snippet.replace('USER:PASSWORD', 'shop:a-password')) },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'name-unknown',
    shows: 'The URL has the name of a Compose service, and Prisma runs outside.',
    values: { host: 'db', port: '5432' },
    setup: async (lab) => {
      const port = await lab.freePort();
      await shop(lab, port, 'postgresql://shop:a-password@db:5432/shop');
      await lab.sh(`echo ${port} >port`, { quiet: true });
    },
    trigger: 'node --env-file=.env app.ts',
    cures: [
      {
        fix: 'correct-host-port',
        steps: [1],
        apply: {
          1: async (lab, snippet) => {
            const port = (await lab.sh('cat port', { quiet: true })).output.trim();
            await lab.write('.env', snippet.replace('USER:PASSWORD', 'shop:a-password').replace('5434', port));
          },
        },
      },
    ],
  },
];
