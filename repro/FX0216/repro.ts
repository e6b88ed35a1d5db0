// A collection of Chroma gets vectors of another length than it holds: after a change of the model, or filled by the default.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario, Surroundings } from '../../src/repro/scenario.ts';

const PYTHON = { chromadb: '1.5.9', openai: '3.57.0' };

/** Plays the maker of embeddings: 3072 numbers for the large model, 1536 for the other. */
const SERVER = `require('node:http').createServer((request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; }).on('end', () => {
    const { model, input } = JSON.parse(body);
    const embedding = Array(model.includes('large') ? 3072 : 1536).fill(0.02);
    const data = [input].flat().map((_text, index) => ({ object: 'embedding', index, embedding }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ object: 'list', model, data }));
  });
}).listen(8000, '127.0.0.1');
`;

const HEAD = `import chromadb
from chromadb.utils.embedding_functions import OpenAIEmbeddingFunction

client = chromadb.PersistentClient(path="./chroma")
`;
const LARGE = 'ef = OpenAIEmbeddingFunction(model_name="text-embedding-3-large")\n';
const QUERY = 'print(collection.query(query_texts=["how do I return an order"])["ids"])\n';

const FILLED = `collection = client.create_collection(name="docs", embedding_function=OpenAIEmbeddingFunction(model_name="text-embedding-3-small"))
collection.add(ids=["1", "2"], documents=["Orders go back within 30 days.", "We ship on weekdays."])
`;
/** What the default’s model, which is not here, would have written. */
const FILLED_BY_DEFAULT = `collection = client.create_collection(name="docs")
collection.add(ids=["1"], documents=["Orders go back within 30 days."], embeddings=[[0.1] * 384])
`;

const surroundings: Surroundings & { trigger: string } = { python: PYTHON, ports: [8000], trigger: 'python ask.py' };

async function shop(lab: Lab, filled: string, ask: string): Promise<void> {
  await lab.write('embeddings.cjs', SERVER);
  await lab.start('node embeddings.cjs', { port: 8000 });
  await lab.sh('export OPENAI_API_KEY=a-key OPENAI_BASE_URL=http://127.0.0.1:8000/v1', { quiet: true });
  await lab.write('fill.py', HEAD + filled);
  await lab.sh('python fill.py');
  await lab.write('ask.py', HEAD + ask);
}

const asking = (lab: Lab, snippet: string) => lab.write('ask.py', `${HEAD}${snippet}\n${QUERY}`);

async function moving(lab: Lab, snippet: string): Promise<void> {
  await lab.write('move.py', `${HEAD}${LARGE}${snippet}\nprint(old.count(), new.count())\n`);
  await lab.sh('python move.py');
  await lab.write(
    'ask.py',
    `${HEAD}${LARGE}collection = client.get_collection(name="docs-v2", embedding_function=ef)\n${QUERY}`,
  );
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'other-model-than-before',
    shows: 'A collection was filled with text-embedding-3-small and is asked with text-embedding-3-large.',
    setup: (lab) =>
      shop(lab, FILLED, `${LARGE}collection = client.get_collection(name="docs", embedding_function=ef)\n${QUERY}`),
    cures: [
      { fix: 'quick-fix', apply: { 0: asking } },
      { fix: 'use-the-same-model', steps: [0], apply: { 0: asking } },
      { fix: 'new-collection', steps: [0], apply: { 0: moving } },
    ],
  },
  {
    ...surroundings,
    cause: 'default-function-on-add',
    shows: 'A collection without a named function holds vectors of 384 numbers and is asked with vectors of OpenAI.',
    setup: (lab) =>
      shop(
        lab,
        FILLED_BY_DEFAULT,
        `${LARGE}collection = client.get_collection(name="docs")\nprint(collection.query(query_embeddings=ef(["how do I return an order"]))["ids"])\n`,
      ),
    cures: [{ fix: 'new-collection', steps: [0], apply: { 0: moving } }],
  },
];
