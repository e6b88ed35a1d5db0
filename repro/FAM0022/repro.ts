// A request that is refused for want of a login: the field is lost in a redirect, the key is empty, has a line break, is sent in another
// form, has expired.
import type { Scenario } from '../../src/repro/scenario.ts';
import type { Lab } from '../../src/repro/reproduction.ts';

const needs = [
  { program: 'curl', debian: 'curl', version: 'curl --version' },
  { program: 'base64', debian: 'coreutils', version: 'base64 --version' },
] as const;
const url = 'http://127.0.0.1:3000/orders';
const ask = `curl -fsSL -H "Authorization: Bearer $API_KEY" ${url}`;
const surroundings = { needs, values: { url }, ports: [3000, 8080], trigger: ask } as const;

const SERVER = `const [, , mode] = process.argv;

const good = ({ authorization = '', 'x-api-key': key = '' }) => {
  if (mode === 'field') return key === 'sam-key';
  if (authorization === 'Bearer sam-key') return true;
  const [, claims] = authorization.split('.');
  return claims !== undefined && JSON.parse(Buffer.from(claims, 'base64url')).exp * 1000 > Date.now();
};
require('node:http').createServer((request, response) => {
  if (good(request.headers)) return response.end('[]');
  response.writeHead(401, { 'www-authenticate': mode === 'field' ? 'ApiKey' : 'Bearer' }).end();
}).listen(mode === 'behind' ? 8080 : 3000);
`;
const REDIRECT = `require('node:http').createServer((request, response) => {
  response.writeHead(307, { location: 'http://localhost:8080' + request.url }).end();
}).listen(3000);
`;

/** A token whose claims say until when it holds. */
const token = (seconds: number): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'none' }), part({ sub: 'sam', exp: Math.floor(Date.now() / 1000) + seconds }), 'x'].join('.');
};

const key =
  (value: string) =>
  async (lab: Lab): Promise<void> =>
    void (await lab.sh(`export API_KEY=${value}`, { quiet: true }));

const serve =
  (value: string, mode = 'key') =>
  async (lab: Lab): Promise<void> => {
    await lab.write('server.js', SERVER);
    await lab.start(`node server.js ${mode}`, { port: 3000 });
    await key(value)(lab);
  };

export const scenarios: readonly Scenario[] = [
  {
    ...surroundings,
    cause: 'redirected',
    shows: 'The address answers with a redirect to another host, and curl does not send the key there.',
    setup: async (lab) => {
      await lab.write('server.js', SERVER);
      await lab.write('redirect.js', REDIRECT);
      await lab.start('node server.js behind', { port: 8080 });
      await lab.start('node redirect.js', { port: 3000 });
      await key('sam-key')(lab);
    },
    cures: [
      { fix: 'final-address', after: 'curl -fsSL -H "Authorization: Bearer $API_KEY" http://localhost:8080/orders' },
    ],
  },
  {
    ...surroundings,
    cause: 'no-key',
    shows: 'The variable with the key is empty.',
    setup: serve(''),
    cures: [{ fix: 'set-key', apply: { 0: key('sam-key') } }],
  },
  {
    ...surroundings,
    cause: 'spoilt-key',
    shows: 'The key was copied with the quotation marks around it.',
    setup: serve(`'"sam-key"'`),
    cures: [{ fix: 'clean-key' }],
  },
  {
    ...surroundings,
    cause: 'other-form',
    shows: 'The server wants the key in a field x-api-key, and gets it as Bearer.',
    setup: serve('sam-key', 'field'),
    cures: [{ fix: 'right-form', after: `curl -fsS -H "x-api-key: $API_KEY" ${url}` }],
  },
  {
    ...surroundings,
    cause: 'expired',
    shows: 'The token has expired a minute ago.',
    setup: async (lab) => serve(token(-60))(lab),
    cures: [{ fix: 'new-token', apply: { 0: async (lab) => key(token(600))(lab) } }],
  },
];
