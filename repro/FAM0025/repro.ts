// Too many requests: a limit in a span of time, a quota that is used up, a limit for an address without a key, a limit of one's own proxy.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const surroundings = { needs, ports: [3000, 8080] } as const;
const API = 'http://127.0.0.1:3000/orders';

const SERVER = `const { existsSync } = require('node:fs');
let free = 0;
const limits = {
  window() {
    if (Date.now() < free) return { 'retry-after': Math.ceil((free - Date.now()) / 1000) };
    free = Date.now() + 6000;
  },
  quota: () => !existsSync('paid') && {},
  address: ({ headers }) => headers.authorization !== 'Bearer sam-key' && {},
  none() {},
};
require('node:http').createServer((request, response) => {
  const headers = limits[process.argv[2]](request);
  response.writeHead(headers ? 429 : 200, headers || {});
  response.end(headers && process.argv[2] === 'quota' ? '{"error":"You have used up your quota for this month."}' : '{}');
}).listen(3000);
`;

const config = (rate: string): string => `user root;
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  limit_req_zone $binary_remote_addr zone=${rate === '1r/m' ? 'few' : 'many'}:1m rate=${rate};
  limit_req_status 429;
  server {
    listen 8080;
    location / { limit_req zone=${rate === '1r/m' ? 'few' : 'many burst=20 nodelay'}; proxy_pass http://127.0.0.1:3000; }
  }
}
`;

const serve =
  (mode: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write('server.js', SERVER);
    await lab.start(`node server.js ${mode}`, { port: 3000 });
    await lab.sh('export API_KEY=sam-key', { quiet: true });
  };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'span',
    shows: 'The service takes one request in six seconds, and two come.',
    values: { url: API },
    setup: serve('window'),
    trigger: `curl -fsS ${API} && curl -fsS ${API}`,
    cures: [{ fix: 'wait', after: 'true' }],
  },
  {
    ...surroundings,
    cause: 'quota',
    shows: 'The quota of the month is used up.',
    values: { url: API },
    setup: serve('quota'),
    trigger: `curl -fsS ${API}`,
    cures: [{ fix: 'more-quota', apply: { 0: async (lab) => lab.write('paid', 'yes') } }],
  },
  {
    ...surroundings,
    cause: 'no-key',
    shows: 'The service takes few requests of an address that comes without a key, and those are used up.',
    values: { url: API },
    setup: serve('address'),
    trigger: `curl -fsS ${API}`,
    cures: [{ fix: 'with-key', after: `curl -fsS -H "Authorization: Bearer $API_KEY" ${API}` }],
  },
  {
    ...surroundings,
    cause: 'own-proxy',
    shows: 'nginx takes one request a minute of an address, and two come.',
    values: { url: 'http://127.0.0.1:8080/orders' },
    setup: async (lab) => {
      await serve('none')(lab);
      await lab.write('nginx.conf', config('1r/m'));
      await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
      return { examples: { '/var/log/nginx/error.log': 'error.log' } };
    },
    trigger: 'curl -fsS http://127.0.0.1:8080/orders && curl -fsS http://127.0.0.1:8080/orders',
    cures: [
      {
        fix: 'raise-limit',
        apply: {
          0: async (lab) => {
            await lab.write('nginx.conf', config('20r/s'));
            await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
          },
        },
      },
    ],
  },
];
