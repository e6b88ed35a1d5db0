// A request that is understood and refused: a right is missing, the program has no name, the host is not on a list, a file cannot be read, a rule.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const surroundings = { needs, ports: [3000, 8080] } as const;
const API = {
  values: { url: 'http://127.0.0.1:3000/orders' },
  trigger: 'curl -fsS -H "Authorization: Bearer $API_KEY" http://127.0.0.1:3000/orders',
};
const SITE = { values: { url: 'http://127.0.0.1:8080/' }, trigger: 'curl -fsS http://127.0.0.1:8080/' };

const SERVER = `const { readFileSync } = require('node:fs');
const refusals = {
  rights: (request) => request.headers.authorization !== 'Bearer writer' && { error: 'insufficient_scope', needed: 'orders:read' },
  name: (request) => !/\\+https?:/.test(request.headers['user-agent']) && { error: 'Tell us who runs this program.' },
  host: () => !readFileSync('hosts', 'utf8').includes('127.0.0.1') && { error: 'Blocked request. This host is not allowed.' },
};
require('node:http').createServer((request, response) => {
  const refusal = refusals[process.argv[2]](request);
  response.writeHead(refusal ? 403 : 200).end(JSON.stringify(refusal || []));
}).listen(3000);
`;

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
    root site;
    location / { ${inside} }
  }
}
`;

const serve =
  (mode: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write('hosts', 'shop.example');
    await lab.write('server.js', SERVER);
    await lab.start(`node server.js ${mode}`, { port: 3000 });
    await lab.sh('export API_KEY=reader', { quiet: true });
  };

const site = (inside: string, page: string) => async (lab: Lab) => {
  await lab.write(`site/${page}`, 'Good day\n');
  await lab.write('nginx.conf', config(inside));
  await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
  return { examples: { '/var/log/nginx/error.log': 'error.log' } };
};

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    ...API,
    cause: 'rights',
    shows: 'The key is known and has no right to read orders.',
    setup: serve('rights'),
    cures: [
      {
        fix: 'grant-right',
        apply: { 0: async (lab) => void (await lab.sh('export API_KEY=writer', { quiet: true })) },
      },
    ],
  },
  {
    ...surroundings,
    ...API,
    cause: 'host-or-origin',
    shows: 'The server answers only for names that are on its list.',
    setup: serve('host'),
    cures: [{ fix: 'put-on-list', apply: { 0: async (lab) => lab.write('hosts', 'shop.example 127.0.0.1') } }],
  },
  {
    ...surroundings,
    ...API,
    cause: 'no-name',
    shows: 'The server refuses programs that do not say who runs them.',
    setup: serve('name'),
    cures: [
      {
        fix: 'give-name',
        after: "curl -fsS -A 'shop-importer/1.0 (+https://shop.example/contact)' http://127.0.0.1:3000/orders",
      },
    ],
  },
  {
    ...surroundings,
    ...SITE,
    cause: 'files',
    shows: 'nginx is asked for a folder in which there is no index.html.',
    setup: site('', 'start.html'),
    cures: [
      { fix: 'make-readable', steps: [1], apply: { 1: async (lab) => lab.write('site/index.html', 'Good day\n') } },
    ],
  },
  {
    ...surroundings,
    ...SITE,
    cause: 'rule',
    shows: 'A rule of nginx lets nobody in.',
    setup: site('deny all;', 'index.html'),
    cures: [
      {
        fix: 'change-rule',
        apply: {
          0: async (lab) => {
            await lab.write('nginx.conf', config('allow 127.0.0.1; deny all;'));
            await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
          },
        },
      },
    ],
  },
];
