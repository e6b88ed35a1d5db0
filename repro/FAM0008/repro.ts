// A proxy without an answer from the server behind it: nobody there, TLS expected, the answer broken off, headers too large, too slow.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'openssl', debian: 'openssl', version: 'openssl version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const surroundings = { needs, values: { host: '127.0.0.1', port: '3000' }, ports: [3000, 8080] } as const;
const ASK = 'curl --no-progress-meter -f http://127.0.0.1:8080/';

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
    location / { ${inside} }
  }
}
`;

async function proxy(lab: Lab, inside = 'proxy_pass http://127.0.0.1:3000;'): Promise<void> {
  await lab.write('nginx.conf', config(inside));
  await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
}

/** What the page says in words: another line in the location, and the configuration read again. */
const change =
  (inside: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write('nginx.conf', config(inside));
    await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
  };

async function server(lab: Lab, code: string): Promise<void> {
  await lab.write('server.js', code);
  await lab.start('node server.js', { port: 3000 });
}

const answering = (answer: string): string =>
  `require('node:http').createServer((request, response) => { ${answer} }).listen(3000);\n`;

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'nobody-behind',
    shows: 'The server behind nginx does not run.',
    setup: proxy,
    trigger: ASK,
    cures: [
      {
        fix: 'start-behind',
        apply: { 1: async (lab) => server(lab, answering("response.end('Good day\\n')")) },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'tls-behind',
    shows: 'The server behind nginx expects TLS, and nginx asks with http.',
    setup: async (lab) => {
      await lab.sh(
        'openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 9 -subj /CN=localhost',
        { quiet: true },
      );
      await server(
        lab,
        "const { readFileSync } = require('node:fs');\nrequire('node:https').createServer({ key: readFileSync('key.pem'), cert: readFileSync('cert.pem') }, (_q, response) => response.end('Good day\\n')).listen(3000);\n",
      );
      await proxy(lab);
    },
    trigger: ASK,
    cures: [{ fix: 'https-behind', apply: { 0: change('proxy_pass https://127.0.0.1:3000;') } }],
  },
  {
    ...surroundings,
    cause: 'breaks-off',
    shows: 'The server behind nginx closes the connection instead of an answer.',
    setup: async (lab) => {
      await server(lab, answering('request.socket.destroy()'));
      await proxy(lab);
    },
    trigger: ASK,
  },
  {
    ...surroundings,
    cause: 'large-headers',
    shows: 'The server behind nginx answers with nine kilobytes of cookies.',
    setup: async (lab) => {
      await server(
        lab,
        answering("response.setHeader('set-cookie', 'a='.padEnd(9000, 'x')); response.end('Good day\\n')"),
      );
      await proxy(lab);
    },
    trigger: ASK,
    cures: [
      {
        fix: 'larger-buffer',
        apply: {
          0: change('proxy_pass http://127.0.0.1:3000; proxy_buffer_size 16k; proxy_buffers 8 16k;'),
        },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'too-slow',
    shows: 'The server behind nginx answers after four seconds, and nginx waits for two.',
    setup: async (lab) => {
      await server(lab, answering("setTimeout(() => response.end('Good day\\n'), 4000)"));
      await proxy(lab, 'proxy_pass http://127.0.0.1:3000; proxy_read_timeout 2s;');
    },
    trigger: ASK,
    cures: [
      {
        fix: 'longer-limit',
        apply: { 0: change('proxy_pass http://127.0.0.1:3000; proxy_read_timeout 300s;') },
      },
    ],
  },
];
