// A port that is taken: by an earlier run, by another program, by connections of the past, by the program itself.
import type { Lab } from '../../src/repro/reproduction.ts';
import type { Scenario } from '../../src/repro/scenario.ts';

const LSOF = { program: 'lsof', debian: 'lsof', version: 'lsof -v' };
const SS = { program: 'ss', debian: 'iproute2', version: 'ss -V' };
const PYTHON = { program: 'python3', debian: 'python3', version: '/usr/bin/python3 --version' };
const NEEDS = [LSOF, SS, PYTHON];

const APP = `from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Hello(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"Good day\\n")
`;

const SERVER = `import os
from http.server import ThreadingHTTPServer

from app import Hello

address = ("127.0.0.1", int(os.environ.get("PORT", "3000")))
ThreadingHTTPServer(address, Hello).serve_forever()
`;

/** Answers one client, closes the connection before that one does, and asks for nothing. */
const ONCE = `import socketserver


class Server(socketserver.TCPServer):
    allow_reuse_address = False


class Hello(socketserver.BaseRequestHandler):
    def handle(self):
        self.request.sendall(b"hello\\n")


Server(("127.0.0.1", 3000), Hello).handle_request()
`;

const CLIENT = `import socket
import time

while True:
    try:
        connection = socket.create_connection(("127.0.0.1", 3000))
        break
    except ConnectionRefusedError:
        time.sleep(0.2)
while connection.recv(9):
    pass
connection.close()
`;

/** A server ends only when it is told to: that it still runs after some seconds is the success. */
const STARTS = 'timeout 5 python3 server.py; test $? = 124';

/** The Python of the system comes first, whatever else is on the machine. */
async function systemPython(lab: Lab): Promise<void> {
  await lab.sh('PATH=/usr/bin:$PATH', { quiet: true });
}

async function project(lab: Lab): Promise<void> {
  await systemPython(lab);
  await lab.write('app.py', APP);
  await lab.write('server.py', SERVER);
}

export const scenarios: readonly Scenario[] = [
  {
    cause: 'earlier-run',
    shows: 'A server is started while an earlier run of it still holds port 3000.',
    needs: NEEDS,
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.start('/usr/bin/python3 server.py', { port: 3000 });
    },
    trigger: 'python3 server.py',
    cures: [{ fix: 'stop-holder', steps: [0], after: STARTS }],
  },
  {
    cause: 'other-program',
    shows: 'A server is started while a server of Node.js holds port 3000.',
    needs: NEEDS,
    ports: [3000],
    setup: async (lab) => {
      await project(lab);
      await lab.write('other.js', "require('node:http').createServer().listen(3000, '127.0.0.1');\n");
      await lab.start('node other.js', { port: 3000 });
    },
    trigger: 'python3 server.py',
    endless: { 'fixes.1.steps.0.run': 5 },
    exits: { 'fixes.1.steps.0.run': 130 },
    cures: [
      { fix: 'stop-holder', steps: [0], after: STARTS },
      { fix: 'other-port', steps: [0], after: `export PORT=3001; ${STARTS}` },
    ],
  },
  {
    cause: 'just-ended',
    shows: 'A server that does not set SO_REUSEADDR has closed a connection and is started again at once.',
    needs: NEEDS,
    ports: [3000],
    setup: async (lab) => {
      await systemPython(lab);
      await lab.write('server.py', ONCE);
      await lab.write('client.py', CLIENT);
      await lab.sh('python3 server.py & python3 client.py; wait', { quiet: true });
    },
    trigger: 'timeout 5 python3 server.py',
    limit: 120,
    // The memory of the server without the option has to pass first; the one with it is then started twice.
    cures: [
      {
        fix: 'reuse-address',
        after: 'sleep 62; (python3 server.py & python3 client.py; wait); timeout 3 python3 server.py; test $? = 124',
      },
    ],
  },
  {
    cause: 'twice',
    shows: 'A module opens port 3000 when it is loaded, and the file that loads it opens it again.',
    needs: NEEDS,
    ports: [3000],
    setup: async (lab) => {
      await systemPython(lab);
      await lab.write('app.py', `${APP}\n\nserver = ThreadingHTTPServer(("127.0.0.1", 3000), Hello)\n`);
      await lab.write('server.py', SERVER);
    },
    trigger: 'python3 server.py',
    cures: [
      {
        fix: 'listen-once',
        apply: {
          0: async (lab, snippet) => {
            await lab.write('app.py', APP);
            await lab.write('server.py', snippet);
          },
        },
        after: STARTS,
      },
    ],
  },
];
