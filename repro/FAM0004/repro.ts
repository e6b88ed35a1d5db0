// A connection that is cut: the server ends, a proxy cuts, TLS is expected, an idle connection is used again.
import type { Scenario } from '../../src/repro/scenario.ts';

const CURL = { program: 'curl', debian: 'curl', version: 'curl --version' };
const OPENSSL = { program: 'openssl', debian: 'openssl', version: 'openssl version' };
const needs = [CURL, OPENSSL];
const values = { host: 'localhost', port: '3000' };
const ASK = 'curl --no-progress-meter http://localhost:3000/';

const SERVER = `const { createServer } = require('node:http');

const server = createServer((_request, response) => response.end('Good day\\n'));
server.listen(3000);
`;

/** Breaks down at the first request, as by an error that nobody catches. */
const BREAKS = `const { createServer } = require('node:http');

createServer(() => { throw new Error('no answer for this'); }).listen(3000);
`;

/** Takes connections and ends them without an answer. */
const CUTS = `require('node:net').createServer((socket) => socket.once('data', () => socket.destroy())).listen(7890);
`;

const SECURE = `const { createServer } = require('node:https');
const { readFileSync } = require('node:fs');

const options = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
createServer(options, (_request, response) => response.end('Good day\\n')).listen(3000);
`;

/** Asks twice over one connection, and is too busy in between to see that the server has closed it. */
const CLIENT = `const http = require('node:http');

const agent = new http.Agent({ keepAlive: true });
const ask = () => new Promise((done, fail) => {
  http.get('http://localhost:3000/', { agent }, (response) => response.resume().on('end', done)).on('error', fail);
});

(async () => {
  await ask();
  await new Promise(setImmediate);
  const end = Date.now() + 8000;
  while (Date.now() < end);
  await ask();
  console.log('both are answered');
})();
`;

export const scenarios: readonly Scenario[] = [
  {
    cause: 'server-ended',
    shows: 'The server breaks down at the request and does not start again.',
    needs,
    values,
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', BREAKS);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: ASK,
  },
  {
    cause: 'proxy-cuts',
    shows: 'A variable sends requests to a proxy that ends them without an answer, and the server is in order.',
    needs,
    values,
    ports: [3000, 7890],
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.write('proxy.js', CUTS);
      await lab.start('node server.js', { port: 3000 });
      await lab.start('node proxy.js', { port: 7890 });
    },
    trigger: `export no_proxy= NO_PROXY= http_proxy=http://127.0.0.1:7890; ${ASK}`,
    cures: [{ fix: 'without-proxy', after: ASK }],
  },
  {
    cause: 'tls-expected',
    shows: 'The server speaks TLS on port 3000, and the client asks with http://.',
    needs,
    values,
    ports: [3000],
    setup: async (lab) => {
      await lab.sh(
        'openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost && export CURL_CA_BUNDLE=$PWD/cert.pem',
        { quiet: true },
      );
      await lab.write('server.js', SECURE);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: ASK,
    cures: [{ fix: 'use-https', after: 'curl --no-progress-meter https://localhost:3000/' }],
  },
  {
    cause: 'idle-closed',
    shows:
      'The server closes idle connections after five seconds, its default, and a client uses one again after eight.',
    needs,
    values,
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.write('client.js', CLIENT);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: 'node client.js',
    cures: [
      {
        fix: 'retry-once',
        apply: {
          0: async (lab) =>
            lab.write(
              'client.js',
              CLIENT.replace(
                '  await ask();\n  console',
                "  await ask().catch((error) => (error.code === 'ECONNRESET' ? ask() : Promise.reject(error)));\n  console",
              ),
            ),
        },
      },
      {
        fix: 'keep-longer',
        apply: {
          0: async (lab) =>
            lab.write('longer.js', `${SERVER.replaceAll('3000', '3001')}server.keepAliveTimeout = 65_000;\n`),
        },
        after: "sed -i 's/3000/3001/' client.js; node longer.js & sleep 1; node client.js",
      },
    ],
  },
];
