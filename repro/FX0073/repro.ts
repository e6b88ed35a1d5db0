// A client finds no answer: wrong addresses, a proxy that is gone, no network, a private certificate, a key with a line break.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const PYTHON = { openai: '3.57.0' };
const OPENSSL = { program: 'openssl', debian: 'openssl', version: 'openssl version' };

const ASK = `import openai

client = openai.OpenAI(max_retries=0)
print(client.models.list().data[0].id)
`;

const ASK_NODE = `import OpenAI from 'openai';

const page = await new OpenAI({ maxRetries: 0 }).models.list();
console.log(page.data[0].id);
`;

/** Plays a server that knows one model, on port 8000; with a certificate when there is one. */
const SERVER = `const { existsSync, readFileSync } = require('node:fs');
const body = JSON.stringify({ object: 'list', data: [{ id: 'a-model', object: 'model', created: 1, owned_by: 'me' }] });
const answer = (_request, response) => response.setHeader('content-type', 'application/json').end(body);
const secure = existsSync('server.pem');
const server = secure
  ? require('node:https').createServer({ key: readFileSync('server.key'), cert: readFileSync('server.pem') }, answer)
  : require('node:http').createServer(answer);
server.listen(8000, '127.0.0.1');
`;

const CERTIFICATE =
  'openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key -out server.pem -days 30 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1';

const LOCAL = 'http://127.0.0.1:8000/v1';

async function serve(lab: Lab, address: string, more = ''): Promise<void> {
  await lab.write('ask.py', ASK);
  await lab.write('server.cjs', SERVER);
  await lab.start('node server.cjs', { port: 8000 });
  await lab.sh(`export OPENAI_API_KEY=a-key OPENAI_BASE_URL=${address} ${more}`, { quiet: true });
}

async function serveSecurely(lab: Lab): Promise<{ examples: Record<string, string> }> {
  await lab.sh(CERTIFICATE, { quiet: true });
  await serve(lab, 'https://127.0.0.1:8000/v1');
  return { examples: { '/path/to/ca-bundle.pem': `${lab.folder}/server.pem` } };
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'wrong-address',
    shows: '`OPENAI_BASE_URL` names a port on which nothing listens.',
    python: PYTHON,
    ports: [8000],
    setup: (lab) => serve(lab, 'http://127.0.0.1:9/v1'),
    trigger: 'python ask.py',
    cures: [{ fix: 'correct-address', steps: [1] }],
  },
  {
    cause: 'wrong-address',
    shows: '`OPENAI_BASE_URL` lacks its `http://`.',
    python: PYTHON,
    ports: [8000],
    setup: (lab) => serve(lab, '127.0.0.1:8000/v1'),
    trigger: 'python ask.py',
    cures: [{ fix: 'correct-address', steps: [1] }],
  },
  {
    cause: 'wrong-address',
    shows: '`OPENAI_BASE_URL` is set and empty.',
    python: PYTHON,
    ports: [8000],
    setup: (lab) => serve(lab, "''"),
    trigger: 'python ask.py',
    cures: [{ fix: 'correct-address', steps: [1] }],
  },
  {
    cause: 'wrong-address',
    shows: 'A program for Node.js asks a port on which nothing listens.',
    packages: { openai: '7.59.0' },
    python: PYTHON,
    ports: [8000],
    setup: async (lab) => {
      await lab.write('ask.mjs', ASK_NODE);
      await serve(lab, 'http://127.0.0.1:9999/v1');
    },
    trigger: 'node ask.mjs',
    cures: [{ fix: 'correct-address', steps: [1] }],
  },
  {
    cause: 'stale-proxy',
    shows: '`HTTPS_PROXY` and `HTTP_PROXY` name a proxy that does not run.',
    python: PYTHON,
    ports: [8000],
    setup: async (lab) => {
      await serve(lab, LOCAL, 'HTTPS_PROXY=http://127.0.0.1:9 HTTP_PROXY=http://127.0.0.1:9');
      await lab.sh('unset OPENAI_BASE_URL', { quiet: true });
    },
    trigger: 'python ask.py',
    cures: [{ fix: 'drop-proxy', after: `OPENAI_BASE_URL=${LOCAL} python ask.py` }],
  },
  {
    cause: 'no-way-out',
    shows: 'The machine has no network, and so no DNS.',
    python: PYTHON,
    ports: [8000],
    setup: async (lab) => {
      await serve(lab, LOCAL);
      await lab.sh('unset OPENAI_BASE_URL', { quiet: true });
    },
    trigger: 'python ask.py',
  },
  {
    cause: 'certificate',
    shows: 'A program in Python asks a server whose certificate nobody knows.',
    python: PYTHON,
    needs: [OPENSSL],
    ports: [8000],
    setup: serveSecurely,
    trigger: 'python ask.py',
    cures: [{ fix: 'trust-store', steps: [0] }],
  },
  {
    cause: 'unusable-key',
    shows: 'The key ends in a line break.',
    python: PYTHON,
    ports: [8000],
    setup: async (lab) => {
      await serve(lab, LOCAL);
      await lab.sh("export OPENAI_API_KEY=$'a-key\\n'", { quiet: true });
    },
    trigger: 'python ask.py',
    cures: [{ fix: 'strip-key', steps: [0] }],
  },
];
