// A WebSocket that does not come about or does not last: a proxy keeps the upgrade back, the server refuses, a proxy ends what is idle, the
// server breaks off.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const surroundings = {
  needs,
  ports: [3000, 8080],
  packages: { ws: '8.23.0' },
  python: { websockets: '16.0' },
  values: { address: '127.0.0.1:8080', path: 'live' },
  trigger: 'python client.py',
} as const;

const UPGRADE =
  'proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection "upgrade";';
const config = (inside: string): string => `user root;
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 8080;
    location / { proxy_pass http://127.0.0.1:3000; proxy_read_timeout 2s; ${inside} }
  }
}
`;

const SERVER = `const { readFileSync } = require('node:fs');
const { WebSocketServer } = require('ws');

const mode = () => readFileSync('mode', 'utf8').trim();
const server = new WebSocketServer({ port: 3000, verifyClient: (_request, done) => done(mode() !== 'refuse', 401) });
server.on('connection', (socket) => {
  if (mode() === 'break') return setTimeout(() => socket.terminate(), 100);
  if (mode() === 'ping') setInterval(() => socket.ping(), 500).unref();
  setTimeout(() => socket.send('news'), 4000);
});
`;

const CLIENT = `from websockets.sync.client import connect

with connect("ws://127.0.0.1:8080/live") as live:
    print(live.recv())
`;

const set = (mode: string) => async (lab: Lab) => lab.write('mode', mode);

const serve =
  (mode: string, inside = UPGRADE) =>
  async (lab: Lab): Promise<void> => {
    await set(mode)(lab);
    await lab.write('server.js', SERVER);
    await lab.write('client.py', CLIENT);
    await lab.write('nginx.conf', config(inside));
    await lab.start('node server.js', { port: 3000 });
    await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
  };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'upgrade-kept',
    shows: 'nginx passes the request on without the headers of the upgrade.',
    setup: serve('ping', ''),
    cures: [
      {
        fix: 'pass-upgrade',
        apply: {
          0: async (lab) => {
            await lab.write('nginx.conf', config(UPGRADE));
            await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
          },
        },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'refused',
    shows: 'The server refuses the handshake with 401.',
    setup: serve('refuse'),
    cures: [{ fix: 'let-in', apply: { 0: set('ping') } }],
  },
  {
    ...surroundings,
    cause: 'idle',
    shows: 'nginx ends the connection after two seconds without data, and the server sends after four.',
    setup: serve('quiet'),
    cures: [{ fix: 'ping', apply: { 0: set('ping') } }],
  },
  {
    ...surroundings,
    cause: 'server-breaks-off',
    shows: 'The server ends the connection a moment after it was made, without a close frame.',
    setup: serve('break'),
  },
];
