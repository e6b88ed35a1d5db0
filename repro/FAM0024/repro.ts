// A path that is not found: a part stands twice, a slash at the end is missing, a proxy passes another path on, the thing is private, the
// path exists in the browser alone.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'nginx', debian: 'nginx', version: 'nginx -v' },
] as const;
const ports = [3000, 8080];

const at = (url: string) => ({ needs, ports, values: { url }, trigger: `curl -fsS ${url}` });

const SERVER = `const known = process.argv[2];
require('node:http').createServer((request, response) => {
  const found = request.url === known && (process.argv[3] !== 'private' || request.headers.authorization === 'Bearer sam-key');
  response.writeHead(found ? 200 : 404).end('[]');
}).listen(3000);
`;

const config = (inside: string): string => `user root;
daemon off;
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  types { text/html html; }
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 8080;
    root site;
    ${inside}
  }
}
`;

const serve =
  (words: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write('server.js', SERVER);
    await lab.start(`node server.js ${words}`, { port: 3000 });
    await lab.sh('export API_KEY=sam-key', { quiet: true });
  };

async function nginx(lab: Lab, inside: string): Promise<void> {
  await lab.write('nginx.conf', config(inside));
  await lab.start('nginx -p ./ -e error.log -c nginx.conf', { port: 8080 });
}

const change =
  (inside: string) =>
  async (lab: Lab): Promise<void> => {
    await lab.write('nginx.conf', config(inside));
    await lab.sh('kill -HUP $(cat nginx.pid) && sleep 1', { quiet: true });
  };

export const scenarios: readonly Scenario[] = [
  {
    ...at('http://127.0.0.1:3000/v1/v1/orders'),
    cause: 'part-twice',
    shows: 'The base address ends with /v1, and the client adds /v1 once more.',
    setup: serve('/v1/orders'),
    cures: [{ fix: 'part-once', after: 'curl -fsS http://127.0.0.1:3000/v1/orders' }],
  },
  {
    ...at('http://127.0.0.1:3000/items'),
    cause: 'slash',
    shows: 'The server knows the path with a slash at its end alone.',
    setup: serve('/items/'),
    cures: [{ fix: 'with-slash', after: 'curl -fsS http://127.0.0.1:3000/items/' }],
  },
  {
    ...at('http://127.0.0.1:3000/orders/7'),
    cause: 'private',
    shows: 'The server answers 404 to everybody who may not see the order.',
    setup: serve('/orders/7 private'),
    cures: [{ fix: 'log-in', after: 'curl -fsS -H "Authorization: Bearer $API_KEY" http://127.0.0.1:3000/orders/7' }],
  },
  {
    ...at('http://127.0.0.1:8080/api/orders'),
    cause: 'proxy-path',
    shows: 'nginx passes /api/orders on as it is, and the server knows /orders.',
    setup: async (lab) => {
      await serve('/orders')(lab);
      await nginx(lab, 'location /api/ { proxy_pass http://127.0.0.1:3000; }');
    },
    cures: [{ fix: 'path-of-proxy', apply: { 0: change('location /api/ { proxy_pass http://127.0.0.1:3000/; }') } }],
  },
  {
    ...at('http://127.0.0.1:8080/orders/7'),
    cause: 'browser-path',
    shows: 'A single-page application lies on nginx, and somebody loads one of its inner paths.',
    setup: async (lab) => {
      await lab.write('site/index.html', '<!doctype html><title>Shop</title>\n');
      await nginx(lab, 'location / { }');
    },
    cures: [{ fix: 'fall-back', apply: { 0: change('location / { try_files $uri $uri/ /index.html; }') } }],
  },
];
