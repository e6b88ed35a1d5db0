// A client that nobody answers: no server, another port, another address, too early, a proxy that is not there.
import type { Scenario } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const LSOF = { program: 'lsof', debian: 'lsof', version: 'lsof -v' };
const SS = { program: 'ss', debian: 'iproute2', version: 'ss -V' };

const server = (port: number, more = '') => `const { createServer } = require('node:http');

const server = createServer((_request, response) => response.end('Good day\\n'));
${more === 'late' ? `setTimeout(() => server.listen(${port}), 12_000);` : `server.listen(${port}${more});`}
`;

/** Starts the server, which is not waited for, and has a port of its own that is open at once. */
const STARTER = `require('node:child_process').spawn(process.execPath, ['server.js'], { stdio: 'inherit' });
require('node:net').createServer().listen(7001, '127.0.0.1');
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'not-running',
    shows: 'A client asks port 3000, and no server runs.',
    needs: [CURL, LSOF, SS],
    ports: [3000],
    setup: async (lab) => lab.write('server.js', server(3000)),
    trigger: 'curl --no-progress-meter http://127.0.0.1:3000/',
    endless: { 'fixes.1.steps.0.run': 5 },
    exits: { 'fixes.1.steps.0.run': 130 },
    cures: [
      { fix: 'start-server', after: 'node server.js & sleep 2; curl --no-progress-meter http://127.0.0.1:3000/' },
    ],
  },
  {
    cause: 'other-port',
    shows: 'The server listens on port 3001, and the client asks port 3000.',
    needs: [CURL, LSOF, SS],
    ports: [3000, 3001],
    setup: async (lab) => {
      await lab.write('server.js', server(3001));
      await lab.start('node server.js', { port: 3001 });
    },
    trigger: 'curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [{ fix: 'right-port', after: 'curl --no-progress-meter http://127.0.0.1:3001/' }],
  },
  {
    cause: 'other-address',
    shows: 'The server listens on 127.0.0.1 alone, and the client asks 127.0.0.2.',
    needs: [CURL, LSOF, SS],
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', server(3000, ", '127.0.0.1'"));
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: `node -e "require('node:net').connect(3000, '127.0.0.2')"`,
    cures: [{ fix: 'its-address', after: 'curl --no-progress-meter http://127.0.0.1:3000/' }],
  },
  {
    cause: 'too-early',
    shows: 'The server begins to listen twelve seconds after its start.',
    needs: [CURL, LSOF, SS],
    ports: [3000, 7001],
    setup: async (lab) => {
      await lab.write('server.js', server(3000, 'late'));
      await lab.write('start.js', STARTER);
      await lab.start('node start.js', { port: 7001 });
    },
    trigger: 'curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [{ fix: 'wait-for-it' }],
  },
  {
    cause: 'proxy',
    shows: 'A variable sends requests to a proxy on port 7890 that does not run, and the server is there.',
    needs: [CURL, LSOF, SS],
    ports: [3000, 7890],
    setup: async (lab) => {
      await lab.write('server.js', server(3000));
      await lab.start('node server.js', { port: 3000 });
    },
    trigger:
      'export no_proxy= NO_PROXY= http_proxy=http://127.0.0.1:7890; curl --no-progress-meter http://127.0.0.1:3000/',
    cures: [{ fix: 'unset-proxy', after: 'curl --no-progress-meter http://127.0.0.1:3000/' }],
  },
];
