// A browser that keeps an answer from the page: an error without the headers, an origin that is not allowed, a preflight that fails, a
// field that is not allowed, credentials.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  {
    program: 'chromium-headless-shell',
    debian: 'chromium-headless-shell',
    version: 'chromium-headless-shell --version',
  },
] as const;
const BROWSER =
  'chromium-headless-shell --no-sandbox --enable-logging=stderr --virtual-time-budget=5000 --timeout=9000 --dump-dom http://127.0.0.1:8080/ 2>&1';
const surroundings = {
  needs,
  ports: [3000, 8080],
  values: { origin: 'http://127.0.0.1:8080', url: 'http://127.0.0.1:3000/orders', field: 'authorization' },
  trigger: `${BROWSER} | grep CONSOLE`,
  after: `${BROWSER} | grep 'answered 200'`,
} as const;

const page = (options: string): string => `const page = \`<!doctype html><title>Shop</title><body><script>
fetch('http://127.0.0.1:3000/orders', ${options}).then((answer) => { document.body.textContent = 'answered ' + answer.status; });
</script>\`;
require('node:http').createServer((_request, response) => response.setHeader('content-type', 'text/html').end(page)).listen(8080);
`;

/** The interface reads what it shall do wrong from a file, so that a fix can be made without a restart. */
const API = `const { readFileSync } = require('node:fs');

require('node:http').createServer((request, response) => {
  const fault = readFileSync('fault', 'utf8').trim();
  if (fault === 'origin') return response.end('{}');
  if (fault === 'error') return response.writeHead(500).end('broken');
  if (fault === 'preflight' && request.method === 'OPTIONS') return response.writeHead(401).end();
  response.setHeader('access-control-allow-origin', fault === 'credentials' ? '*' : 'http://127.0.0.1:8080');
  if (fault !== 'credentials') response.setHeader('access-control-allow-credentials', 'true');
  if (fault !== 'field') response.setHeader('access-control-allow-headers', 'authorization, content-type');
  response.end('{}');
}).listen(3000);
`;

const set = (fault: string) => async (lab: Lab) => lab.write('fault', fault);

const broken =
  (fault: string, options = '{}') =>
  async (lab: Lab): Promise<void> => {
    await set(fault)(lab);
    await lab.write('api.js', API);
    await lab.write('page.js', page(options));
    await lab.start('node api.js', { port: 3000 });
    await lab.start('node page.js', { port: 8080 });
  };
const WITH_FIELD = "{ headers: { authorization: 'Bearer sam' } }";

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'error-answer',
    shows: 'The server answers with 500, and that answer has no headers for CORS.',
    setup: broken('error'),
    cures: [{ fix: 'mend-answer', apply: { 0: set('nothing') } }],
  },
  {
    ...surroundings,
    cause: 'not-allowed',
    shows: 'The server answers 200 and names no origin that may read it.',
    setup: broken('origin'),
    cures: [{ fix: 'allow-origin', apply: { 0: set('nothing') } }],
  },
  {
    ...surroundings,
    cause: 'preflight',
    shows: 'The page sends a field Authorization, and the server wants a login for OPTIONS too.',
    setup: broken('preflight', WITH_FIELD),
    cures: [{ fix: 'answer-preflight', apply: { 0: set('nothing') } }],
  },
  {
    ...surroundings,
    cause: 'field-or-method',
    shows: 'The page sends a field Authorization, which the server does not allow.',
    setup: broken('field', WITH_FIELD),
    cures: [{ fix: 'allow-field', apply: { 0: set('nothing') } }],
  },
  {
    ...surroundings,
    cause: 'credentials',
    shows: 'The page sends cookies, and the server allows any origin with an asterisk.',
    setup: broken('credentials', "{ credentials: 'include' }"),
    cures: [{ fix: 'exact-origin', apply: { 0: set('nothing') } }],
  },
];
