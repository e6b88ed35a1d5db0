// A collection is asked for that was never created, or that lies in another folder; and a server that does not have it.
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };

const SEARCH = (folder: string) => `from qdrant_client import QdrantClient

client = QdrantClient(path="${folder}")
print(client.query_points("docs", query=[0.02] * 1536).points)
`;

const FILL = `from qdrant_client import QdrantClient, models

client = QdrantClient(path="./qdrant")
client.create_collection("docs", vectors_config=models.VectorParams(size=1536, distance=models.Distance.COSINE))
`;

/** Answers as a server of Qdrant that has one other collection. */
const SERVER = `const { createServer } = require('node:http');
createServer((request, response) => {
  const json = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  if (request.url === '/') return json(200, '{"title":"qdrant - vector search engine","version":"1.18.0"}');
  if (request.url === '/collections') return json(200, '{"result":{"collections":[{"name":"orders"}]},"status":"ok","time":5.2e-6}');
  json(404, '{"status":{"error":"Not found: Collection \`docs\` doesn\\'t exist!"},"time":8.225e-6}');
}).listen(6333, '127.0.0.1');
`;

const surroundings: Surroundings = { python: { 'qdrant-client': '1.20.0' } };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'never-created',
    shows: 'A program searches in a local folder in which nobody created the collection.',
    setup: (lab) => lab.write('app.py', SEARCH('./qdrant')),
    trigger: 'python app.py',
    cures: [
      {
        fix: 'create-collection',
        steps: [0],
        apply: {
          0: (lab, snippet) =>
            lab.write(
              'app.py',
              `${snippet.replace('url="http://localhost:6333"', 'path="./qdrant"')}print(client.query_points("docs", query=[0.02] * 1536).points)\n`,
            ),
        },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'other-name-or-server',
    shows: 'The collection was created in a folder `qdrant`, and the program starts elsewhere and looks for its own.',
    setup: async (lab) => {
      await lab.write('fill.py', FILL);
      await lab.sh('python fill.py');
      await lab.write('shop/app.py', SEARCH('./qdrant'));
    },
    trigger: '(cd shop && python app.py)',
    cures: [{ fix: 'correct-name', apply: { 0: (lab) => lab.write('shop/app.py', SEARCH('../qdrant')) } }],
  },
  {
    ...surroundings,
    proves: 'message',
    shows: 'A stand-in for a server answers as Qdrant does for a collection that it does not have.',
    ports: [6333],
    needs: [CURL],
    setup: async (lab) => {
      await lab.write('server.cjs', SERVER);
      await lab.start('node server.cjs', { port: 6333 });
      await lab.write(
        'app.py',
        SEARCH('').replace('path=""', 'url="http://localhost:6333", check_compatibility=False'),
      );
    },
    trigger: 'python app.py',
    trials: ['quickFix.command', 'causes.0.check.run', 'causes.3.check.run'],
  },
];
