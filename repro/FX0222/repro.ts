// A collection in the local mode of Qdrant’s Python client gets vectors of another length, to store and to search with.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

/** Plays the embedding model: 384 numbers for the old one, 1536 for the new. */
const HEAD = `from qdrant_client import QdrantClient, models


def embed(text, size=1536):
    return [0.02] * size


client = QdrantClient(path="./qdrant")
`;

const FILL = `${HEAD}
client.create_collection("docs", vectors_config=models.VectorParams(size=384, distance=models.Distance.COSINE))
client.upsert("docs", [models.PointStruct(id=1, vector=embed("Orders go back within 30 days.", 384))])
`;

const WRITE = (name: string) =>
  `client.upsert("${name}", [models.PointStruct(id=2, vector=embed("We ship on weekdays."))])\nprint("written")\n`;
const SEARCH = 'print(client.query_points("docs", query=embed("how do I return an order")).points)\n';

const surroundings: Surroundings = { python: { 'qdrant-client': '1.20.0' } };

async function shop(lab: Lab, app: string): Promise<void> {
  await lab.write('fill.py', FILL);
  await lab.sh('python fill.py');
  await lab.write('app.py', `${HEAD}\n${app}`);
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'other-embedding-model',
    shows: 'A collection of 384 numbers in a local folder gets a vector of 1,536.',
    setup: (lab) => shop(lab, WRITE('docs')),
    trigger: 'python app.py',
    cures: [
      {
        fix: 'new-collection',
        steps: [0],
        apply: {
          0: (lab, snippet) =>
            lab.write('app.py', `${HEAD}\n${snippet.split('\n').slice(3).join('\n')}\n${WRITE('docs-v2')}`),
        },
      },
    ],
    trials: ['checks.0.run'],
  },
  {
    ...surroundings,
    cause: 'other-embedding-model',
    shows: 'The same collection is searched with a vector of 1,536 numbers.',
    setup: (lab) => shop(lab, SEARCH),
    trigger: 'python app.py',
    cures: [
      {
        fix: 'same-model',
        apply: { 0: (lab) => lab.write('app.py', `${HEAD}\n${SEARCH.replace('order")', 'order", 384)')}`) },
      },
    ],
  },
];
