// A port that is taken: by an earlier run, by another program, by connections of the past, by the program itself.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const LSOF = { program: 'lsof', debian: 'lsof', version: 'lsof -v' };
const SS = { program: 'ss', debian: 'iproute2', version: 'ss -V' };
const PYTHON = { program: 'python3', debian: 'python3', version: 'python3 --version' };

const APP = `const { createServer } = require('node:http');

module.exports = createServer((_request, response) => response.end('Good day'));
`;

const SERVER = `const app = require('./app');

app.listen(process.env.PORT || 3000);
`;

/** A server that asks for nothing answers one client, who hears of its end from it. */
const ONCE = `import socketserver

class Server(socketserver.TCPServer):
    allow_reuse_address = False

class Hello(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"hello\\n")

Server(("127.0.0.1", 3000), Hello).handle_request()
`;

/** A server ends only when it is told to: that it still runs after two seconds is the success. */
const STARTS = 'timeout 2 node server.js; test $? = 124';

async function project(lab: Lab): Promise<void> {
  await lab.write('app.js', APP);
  await lab.write('server.js', SERVER);
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'earlier-run',
    shows: 'A server is started while an earlier run of it still holds port 3000.',
    needs: [LSOF, SS],
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.start('node server.js', { port: 3000 });
    },
    trigger: 'node server.js',
    cures: [{ fix: 'stop-holder', steps: [0], after: STARTS }],
  },
  {
    cause: 'other-program',
    shows: 'A server is started while a web server of Python holds port 3000.',
    needs: [LSOF, SS, PYTHON],
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.start('python3 -m http.server 3000', { port: 3000 });
    },
    trigger: 'node server.js',
    endless: { 'fixes.1.steps.0.run': 3 },
    exits: { 'fixes.1.steps.0.run': 130 },
    cures: [
      { fix: 'stop-holder', steps: [0], after: STARTS },
      { fix: 'other-port', steps: [0], after: `export PORT=3001; ${STARTS}` },
    ],
  },
  {
    cause: 'just-ended',
    shows: 'A server that does not set SO_REUSEADDR has closed a connection and is started again at once.',
    needs: [LSOF, SS, PYTHON],
    ports: [3000],
    setup: async (lab) => {
      await lab.write('server.py', ONCE);
      await lab.sh(
        'python3 server.py & sleep 2; python3 -c "import socket; s = socket.create_connection((\'127.0.0.1\', 3000)); s.recv(9); s.recv(9)"; wait',
        { quiet: true },
      );
    },
    trigger: 'python3 server.py',
    cures: [{ fix: 'reuse-address', after: 'timeout 2 python3 server.py; test $? = 124' }],
  },
  {
    cause: 'twice',
    shows: 'Two files of a program open port 3000.',
    needs: [LSOF, SS],
    ports: [3000],
    setup: async (lab) => {
      await lab.write('app.js', `${APP}module.exports.listen(3000);\n`);
      await lab.write('server.js', SERVER.replace('app.listen', "require('node:http').createServer().listen"));
    },
    trigger: 'node server.js',
    cures: [{ fix: 'listen-once', apply: { 0: async (lab, snippet) => {
      await lab.write('app.js', APP);
      await lab.write('server.js', snippet);
    } }, after: STARTS }],
  },
];
