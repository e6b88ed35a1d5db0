// A server answers after three seconds; clients wait less, by their own limit or by that of Node's fetch.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const LATE = `const body = JSON.stringify({ object: 'list', data: [{ id: 'a-model', object: 'model', created: 1, owned_by: 'me' }] });
const answer = (_request, response) =>
  setTimeout(() => response.setHeader('content-type', 'application/json').end(body), 3000);
require('node:http').createServer(answer).listen(8000, '127.0.0.1');
`;

const PYTHON_CALL = '\nprint(client.models.list().data[0].id)\n';
const NODE_CALL = '\nconsole.log((await client.models.list()).data[0].id);\n';

async function serve(lab: Lab, file: string, text: string): Promise<void> {
  await lab.write('late.cjs', LATE);
  await lab.write(file, text);
  await lab.start('node late.cjs', { port: 8000 });
  await lab.sh('export OPENAI_API_KEY=a-key OPENAI_BASE_URL=http://127.0.0.1:8000/v1', { quiet: true });
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'timeout-too-small',
    shows: 'A client in Python waits one second; the server answers after three.',
    python: { openai: '3.57.0' },
    ports: [8000],
    setup: (lab) => serve(lab, 'ask.py', `from openai import OpenAI\n\nclient = OpenAI(timeout=1)${PYTHON_CALL}`),
    trigger: 'python ask.py',
    cures: [
      { fix: 'raise-timeout', steps: [0], apply: { 0: (lab, snippet) => lab.write('ask.py', snippet + PYTHON_CALL) } },
    ],
  },
  {
    cause: 'timeout-too-small',
    shows: 'A client in Node.js is given 20, meant as seconds; the server answers after three seconds.',
    packages: { openai: '7.59.0' },
    ports: [8000],
    setup: (lab) =>
      serve(lab, 'ask.mts', `import OpenAI from 'openai';\n\nconst client = new OpenAI({ timeout: 20 });${NODE_CALL}`),
    trigger: 'node ask.mts',
    cures: [
      { fix: 'raise-timeout', steps: [1], apply: { 1: (lab, snippet) => lab.write('ask.mts', snippet + NODE_CALL) } },
    ],
  },
  {
    cause: 'node-headers-timeout',
    shows:
      'The wait of Node’s fetch for headers is cut from five minutes to half a second; the server answers after three.',
    packages: { openai: '7.59.0', undici: '8.13.1' },
    ports: [8000],
    setup: (lab) =>
      serve(
        lab,
        'ask.mts',
        `import OpenAI from 'openai';
import { Agent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(new Agent({ headersTimeout: 500 }));
const client = new OpenAI();${NODE_CALL}`,
      ),
    trigger: 'node ask.mts',
    cures: [
      {
        fix: 'undici-dispatcher',
        steps: [1],
        apply: { 1: (lab, snippet) => lab.write('ask.mts', snippet + NODE_CALL) },
      },
    ],
  },
];
