// Variables for proxies: a login is wanted, the scheme is wrong, an exception is misspelt, localhost goes to the proxy, the proxy refuses.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'openssl', debian: 'openssl', version: 'openssl version' },
] as const;
const surroundings = { needs, ports: [3000, 3128] } as const;
const HERE = { host: 'localhost', port: '3000' };
const OUTSIDE = { host: 'shop.example', port: '443' };

const PROXY = `const { createServer } = require('node:http');
const { connect } = require('node:net');

const [, , mode] = process.argv;
const proxy = createServer((_request, response) => response.writeHead(403).end());
proxy.on('connect', (request, client) => {
  const login = request.headers['proxy-authorization'] === 'Basic ' + Buffer.from('sam:secret').toString('base64');
  if (mode === 'refuse') return client.end('HTTP/1.1 403 Forbidden\\r\\nContent-Length: 0\\r\\n\\r\\n');
  if (mode === 'login' && !login) return client.end('HTTP/1.1 407 Proxy Authentication Required\\r\\nProxy-Authenticate: Basic realm="proxy"\\r\\nContent-Length: 0\\r\\n\\r\\n');
  const server = connect(3000, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\\r\\n\\r\\n'));
  server.pipe(client).pipe(server);
});
proxy.listen(3128);
`;

const SERVER = `const { createServer } = require('node:https');
const { readFileSync } = require('node:fs');

const options = { key: readFileSync('key.pem'), cert: readFileSync('cert.pem') };
createServer(options, (_request, response) => response.end('Good day\\n')).listen(3000);
`;

/** A server of the name, whose certificate curl trusts, and a proxy before it. */
async function surround(lab: Lab, name: string, mode: 'open' | 'login' | 'refuse'): Promise<void> {
  await lab.sh(
    `openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 9 -subj /CN=${name} -addext subjectAltName=DNS:${name}
export CURL_CA_BUNDLE=$PWD/cert.pem no_proxy= NO_PROXY=`,
    { quiet: true },
  );
  await lab.write('server.js', SERVER);
  await lab.write('proxy.js', PROXY);
  await lab.start('node server.js', { port: 3000 });
  await lab.start(`node proxy.js ${mode}`, { port: 3128 });
}

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'wants-login',
    shows: 'The proxy wants a name and a password, and the variable has none.',
    values: OUTSIDE,
    setup: async (lab) => surround(lab, 'shop.example', 'login'),
    trigger: 'export https_proxy=http://127.0.0.1:3128; curl --no-progress-meter https://shop.example/',
    cures: [
      {
        fix: 'with-login',
        apply: {
          0: async (lab) => void (await lab.sh('export https_proxy=http://sam:secret@127.0.0.1:3128', { quiet: true })),
        },
        after: 'curl --no-progress-meter https://shop.example/',
      },
    ],
  },
  {
    ...surroundings,
    cause: 'wrong-scheme',
    shows: 'The variable says https:// for a proxy that takes http.',
    values: OUTSIDE,
    setup: async (lab) => surround(lab, 'shop.example', 'open'),
    python: { requests: '2.34.2' },
    trigger:
      'export https_proxy=https://127.0.0.1:3128; python -c "import requests; print(requests.get(\'https://shop.example/\').text)"',
    cures: [
      { fix: 'http-scheme', after: 'python -c "import requests; print(requests.get(\'https://shop.example/\').text)"' },
    ],
  },
  {
    ...surroundings,
    cause: 'exception-form',
    shows: 'An exception stands in no_proxy as *.localhost, which curl does not take for localhost.',
    values: HERE,
    setup: async (lab) => surround(lab, 'localhost', 'refuse'),
    trigger:
      "export https_proxy=http://127.0.0.1:3128 no_proxy='*.localhost'; curl --no-progress-meter https://localhost:3000/",
    cures: [{ fix: 'name-exception', after: 'curl --no-progress-meter https://localhost:3000/' }],
  },
  {
    ...surroundings,
    cause: 'own-through-proxy',
    shows: 'A request for localhost goes to the proxy of the company, which refuses it.',
    values: HERE,
    setup: async (lab) => surround(lab, 'localhost', 'refuse'),
    trigger: 'export https_proxy=http://127.0.0.1:3128; curl --no-progress-meter https://localhost:3000/',
    cures: [{ fix: 'name-exception', after: 'curl --no-progress-meter https://localhost:3000/' }],
  },
  {
    ...surroundings,
    cause: 'proxy-refuses',
    shows: 'The proxy refuses a host outside, and there is no way but by the proxy.',
    values: OUTSIDE,
    setup: async (lab) => surround(lab, 'shop.example', 'refuse'),
    trigger: 'export https_proxy=http://127.0.0.1:3128; curl --no-progress-meter https://shop.example/',
  },
];
