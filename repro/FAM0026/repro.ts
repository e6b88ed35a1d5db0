// A body that is too large: for nginx in front, for the part of the application that reads bodies.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const url = 'http://127.0.0.1:8080/orders';
const surroundings = {
  needs,
  ports: [3000, 8080],
  values: { url },
  trigger: `curl -fsS --data-binary @body ${url}`,
} as const;

const config = (inside: string): string => `user root;
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  client_body_temp_path body-temp; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 8080;
    ${inside}
    location / { proxy_pass http://127.0.0.1:3000; }
  }
}
`;

const SERVER = `const { readFileSync } = require('node:fs');

require('node:http').createServer((request, response) => {
  const limit = Number(readFileSync('limit', 'utf8'));
  request.resume().on('end', () => {
    const large = Number(request.headers['content-length']) > limit;
    response.writeHead(large ? 413 : 200, { 'content-type': 'application/json' }).end(large ? '{"error":"request entity too large"}' : '{}');
  });
}).listen(3000);
`;

const serve = (limit: number, inside: string) => async (lab: Lab) => {
  await lab.write('limit', String(limit));
  await lab.sh('head -c 2000000 /dev/zero > body', { quiet: true });
  await lab.write('server.js', SERVER);
  await lab.write('nginx.conf', config(inside));
  await lab.start('node server.js', { port: 3000 });
  await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
  return { examples: { '/var/log/nginx/error.log': 'error.log', 'photo.jpg': 'body' } };
};

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'proxy',
    shows: 'Two megabytes are sent, and nginx takes one.',
    setup: serve(10_000_000, ''),
    cures: [
      {
        fix: 'raise-proxy',
        apply: {
          0: async (lab) => {
            await lab.write('nginx.conf', config('client_max_body_size 20m;'));
            await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
          },
        },
      },
    ],
  },
  {
    ...surroundings,
    cause: 'application',
    shows: 'nginx takes the two megabytes, and the application takes a hundred kilobytes.',
    setup: serve(100_000, 'client_max_body_size 20m;'),
    cures: [{ fix: 'raise-application', apply: { 0: async (lab) => lab.write('limit', '10000000') } }],
  },
];
