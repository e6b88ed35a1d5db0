// A client of Chroma fails at its first request: an older server, another service, an earlier failure, a tenant that is not there.
import type { Scenario } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const JS_CLIENT = { chromadb: '1.10.5' };

const JS_APP = `const { ChromaClient } = require('chromadb');

new ChromaClient({ path: 'http://localhost:8000' }).listCollections().then(console.log, (error) => {
  console.error(\`Error: \${error.message}\`);
  process.exit(1);
});
`;

const RETRY = `import chromadb

for attempt in (1, 2):
    try:
        client = chromadb.PersistentClient(path="./chroma")
        break
    except Exception as error:
        if attempt == 2:
            raise
        print("trying again:", error)
print(client.list_collections())
`;

const OF_A_TENANT = `import chromadb

client = chromadb.HttpClient(host="localhost", port=8000, tenant="shop")
print(client.list_collections())
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'versions-differ',
    shows: 'A client for JavaScript that asks under `/api/v2` meets a server of Chroma 0.5.5.',
    python: { chromadb: '0.5.5', numpy: '1.26.4' },
    packages: JS_CLIENT,
    needs: [CURL],
    ports: [8000],
    values: { tenant: 'default_tenant' },
    setup: async (lab) => {
      await lab.write('app.cjs', JS_APP);
      await lab.start('chroma run --port 8000 --path ./data', { port: 8000 });
    },
    trigger: 'node app.cjs',
  },
  {
    cause: 'something-else-answers',
    shows: 'A web server with a login page answers at the address.',
    packages: JS_CLIENT,
    needs: [CURL],
    ports: [8000],
    values: { tenant: 'default_tenant' },
    setup: async (lab) => {
      await lab.write('app.cjs', JS_APP);
      await lab.write(
        'login.cjs',
        "require('node:http').createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<html>Sign in</html>')).listen(8000);\n",
      );
      await lab.start('node login.cjs', { port: 8000 });
    },
    trigger: 'node app.cjs',
  },
  {
    cause: 'stale-client-in-process',
    shows: 'The file of the data folder is no database, and the program tries a second time.',
    python: { chromadb: '1.5.9' },
    needs: [CURL],
    ports: [8000],
    values: { tenant: 'default_tenant' },
    setup: async (lab) => {
      await lab.write('app.py', RETRY);
      await lab.sh('mkdir chroma && yes "no database" | head -c 8192 > chroma/chroma.sqlite3');
    },
    trigger: 'python app.py',
    cures: [
      {
        fix: 'repair-folder',
        steps: [1],
        apply: {
          1: (lab, snippet) => lab.write('app.py', `import chromadb\n\n${snippet}print(client.list_collections())\n`),
        },
      },
    ],
  },
  {
    cause: 'tenant-not-created',
    shows: 'A client names a tenant that nobody created on a server of Chroma 1.5.9.',
    python: { chromadb: '1.5.9' },
    needs: [CURL],
    ports: [8000],
    values: { tenant: 'shop' },
    setup: async (lab) => {
      await lab.write('app.py', OF_A_TENANT);
      await lab.start('chroma run --port 8000 --path ./data', { port: 8000 });
    },
    trigger: 'python app.py',
    cures: [
      {
        fix: 'create-tenant',
        apply: {
          0: async (lab, snippet) => {
            await lab.write('create.py', snippet);
            await lab.run('python create.py');
          },
        },
      },
    ],
  },
];
