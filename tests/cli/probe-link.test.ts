// What is said of one address, by how a server on this machine answers.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LinkVerdict, probeLink } from '../../src/cli/links/probe-link.ts';

const PATIENCE_MS = 5000;
const REDIRECTS: Readonly<Record<string, readonly [status: number, to: string]>> = {
  '/moved': [301, '/here'],
  '/twice': [308, '/moved'],
  '/for-now': [302, '/here'],
  '/for-now-then-moved': [302, '/moved'],
  '/moved-then-for-now': [301, '/for-now-then-moved'],
  '/round': [301, '/round'],
};

let server: Server;
let base = '';
const seen: string[] = [];
beforeAll(async () => {
  server = createServer(({ method, url = '', socket }, response) => {
    seen.push(`${method} ${url}`);
    const [status, to] = REDIRECTS[url] ?? [];
    if (status) response.writeHead(status, { location: to }).end();
    else if (url === '/hangs-up' || (url === '/hangs-up-on-head' && method === 'HEAD')) socket.destroy();
    else if (url === '/no-head' && method === 'HEAD') response.writeHead(405).end();
    else if (url === '/gone') response.writeHead(410).end();
    else if (url === '/locked') response.writeHead(403).end();
    else response.writeHead(200).end('here');
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

test.each<[path: string, state: LinkVerdict['state'], detail: string]>([
  ['/here', 'ok', '200'],
  ['/no-head', 'ok', '200'],
  ['/hangs-up-on-head', 'ok', '200'],
  ['/moved', 'moved', '→ SITE/here'],
  ['/twice', 'moved', '→ SITE/here'],
  ['/for-now', 'ok', '200'],
  ['/for-now-then-moved', 'ok', '200'],
  ['/moved-then-for-now', 'moved', '→ SITE/for-now-then-moved'],
  ['/gone', 'gone', '410'],
  ['/locked', 'unknown', 'answered with 403'],
  ['/round', 'unknown', 'more than 5 redirects'],
])('%s is %s: %s', async (path, state, detail) => {
  const verdict = await probeLink(base + path, PATIENCE_MS);
  expect({ ...verdict, detail: verdict.detail.replaceAll(base, 'SITE') }).toEqual({ state, detail });
});

test('a server that hangs up is asked twice and no more', async () => {
  seen.length = 0;
  expect(await probeLink(`${base}/hangs-up`, PATIENCE_MS)).toMatchObject({ state: 'unknown' });
  expect(seen).toEqual(['HEAD /hangs-up', 'GET /hangs-up']);
});
