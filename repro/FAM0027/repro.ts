// Where JSON is expected comes something else: a redirect to a login, a page of an error, the start page of an application, nothing.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [{ program: 'curl', debian: 'curl', version: 'curl --version' }] as const;
const ask = (path: string): string =>
  `node -e "fetch('http://127.0.0.1:3000${path}').then((answer) => answer.json()).then(console.log)"`;
const surroundings = {
  needs,
  ports: [3000],
  values: { url: 'http://127.0.0.1:3000/orders' },
  trigger: ask('/orders'),
} as const;

/** What is wrong stands in a file, so that a fix can be made without a restart. */
const SERVER = `const { readFileSync } = require('node:fs');

const page = '<!DOCTYPE html>\\n<html><title>Shop</title></html>\\n';
require('node:http').createServer((request, response) => {
  const fault = readFileSync('fault', 'utf8').trim();
  const html = () => response.setHeader('content-type', 'text/html');
  if (request.url === '/login') return html().end(page);
  if (request.url === '/api/orders' || fault === 'none') return response.setHeader('content-type', 'application/json').end('[]');
  if (fault === 'login') return response.writeHead(302, { location: '/login' }).end();
  if (fault === 'error') return response.writeHead(502, { 'content-type': 'text/html' }).end(page);
  if (fault === 'empty') return response.setHeader('content-type', 'application/json').end();
  html().end(page);
}).listen(3000);
`;

const set = (fault: string) => async (lab: Lab) => lab.write('fault', fault);
const serve =
  (fault: string) =>
  async (lab: Lab): Promise<void> => {
    await set(fault)(lab);
    await lab.write('server.js', SERVER);
    await lab.start('node server.js', { port: 3000 });
  };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'login-page',
    shows: 'The address redirects to a page for the login, and the client follows.',
    setup: serve('login'),
    cures: [{ fix: 'log-in', apply: { 0: set('none') } }],
  },
  {
    ...surroundings,
    cause: 'error-page',
    shows: 'A proxy answers with 502 and a page of HTML.',
    setup: serve('error'),
    cures: [{ fix: 'mend-error', apply: { 0: set('none') } }],
  },
  {
    ...surroundings,
    cause: 'start-page',
    shows: 'The path is unknown, and the server answers every such path with the start page of the application.',
    setup: serve('start'),
    cures: [{ fix: 'right-path', after: ask('/api/orders') }],
  },
  {
    ...surroundings,
    cause: 'empty',
    shows: 'The server answers 200 without a body.',
    setup: serve('empty'),
    cures: [
      {
        fix: 'expect-empty',
        after: ask('/orders').replace(
          'answer.json()',
          "answer.text()).then((text) => text === '' ? undefined : JSON.parse(text)",
        ),
      },
    ],
  },
];
