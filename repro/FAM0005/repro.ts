// A name without an address: a proxy's, a whole address as a name, one of a Compose file, no name server, a name that is nowhere.
import type { Scenario } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const NODE = { program: 'node', debian: 'nodejs', version: 'node --version' };
const needs = [CURL, NODE];

const SERVER = `require('node:http').createServer((_request, response) => response.end('Good day\\n')).listen(3000);
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'proxy-name',
    shows: 'A variable names a proxy that no name server knows, and the server is in order.',
    needs,
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger:
      'export no_proxy= NO_PROXY= http_proxy=http://proxy.invalid:8080; curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [{ fix: 'unset-proxy', after: 'curl --no-progress-meter http://127.0.0.1:3000/' }],
  },
  {
    cause: 'not-a-name',
    shows: 'A program gets a whole address where the name of a host belongs.',
    needs,
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.write('client.js', "require('node:http').get({ host: process.env.API_HOST, port: 3000 });\n");
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: 'export API_HOST=http://localhost:3000; node client.js',
    cures: [
      {
        fix: 'name-alone',
        apply: { 0: async (lab) => void (await lab.sh('export API_HOST=localhost', { quiet: true })) },
        after: 'node client.js',
      },
    ],
  },
  {
    cause: 'service-name',
    shows: 'A client outside the containers asks for db, the name of a service, which is known inside alone.',
    needs,
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: 'curl --no-progress-meter http://db:3000/',
    cures: [{ fix: 'published-port', after: 'curl --no-progress-meter http://localhost:3000/' }],
  },
  {
    cause: 'no-name-server',
    shows: 'A machine without a way to its name server asks for a name that exists.',
    needs,
    ports: [3000],
    trigger: `node -e "fetch('http://example.com/')"`,
  },
  {
    cause: 'name-unknown',
    shows: 'The name server answers that there is no such name.',
    needs,
    trigger: `node -e "fetch('http://db.invalid/')"`,
  },
];
