// The server of npm start behaves like a static host, and gives nothing away that is not in its folder.
import fs from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../src/cli/serve/static-server.ts';

const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'static-server-'));
const folder = path.join(parent, 'dist');
let server: StaticServer;

const FILES: Record<string, string> = {
  'index.html': 'home',
  '404.html': 'not here',
  'errors/index.html': 'list',
  'errors/a.md': 'text',
  'feed.xml': '<feed/>',
  'data.json': '{}',
  'robots.txt': 'robots',
  'icon.svg': '<svg/>',
  '_astro/x.css': 'p{}',
  'pagefind/wasm.en.pagefind': 'wasm',
  'module.wasm': 'wasm',
};

beforeAll(async () => {
  for (const [file, text] of Object.entries({ ...FILES, '../secret.txt': 'secret' })) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  server = await serveFolder({ folder, base: '/kb/', port: 0, headers: { 'x-test': 'yes' } });
});

afterAll(async () => {
  await server.close();
  fs.rmSync(parent, { recursive: true });
});

/** Asks for exactly this address; `fetch` would tidy it up first. */
function ask(
  address: string,
  method = 'GET',
): Promise<{ status: number; body: string; type: string; location: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path: address, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, body, type, location });
      });
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['/kb/', 'home', 'text/html; charset=utf-8'],
  ['/kb/?q=x', 'home', 'text/html; charset=utf-8'],
  ['/kb/errors/', 'list', 'text/html; charset=utf-8'],
  ['/kb/errors/a.md', 'text', 'text/markdown; charset=utf-8'],
  ['/kb/feed.xml', '<feed/>', 'application/xml; charset=utf-8'],
  ['/kb/data.json', '{}', 'application/json; charset=utf-8'],
  ['/kb/robots.txt', 'robots', 'text/plain; charset=utf-8'],
  ['/kb/icon.svg', '<svg/>', 'image/svg+xml; charset=utf-8'],
  ['/kb/module.wasm', 'wasm', 'application/wasm'],
  ['/kb/pagefind/wasm.en.pagefind', 'wasm', 'application/octet-stream'],
])('%s is sent as what it is', async (address, body, type) => {
  expect(await ask(address)).toMatchObject({ status: 200, body, type });
});

test.each(['/kb', '/kb/errors', '//kb/errors'])(
  '%s is sent on to its closing slash or is not there',
  async (address) => {
    const { status, location } = await ask(address);
    expect([301, 404]).toContain(status);
    expect(location).toMatch(/^(?:\/kb\/|\/kb\/errors\/)?$/);
  },
);

test.each([
  '/',
  '/other/',
  '/kb/none',
  '/kb/pagefind/',
  '/kb/../secret.txt',
  '/kb/%2e%2e/secret.txt',
  '/kb/..%2fsecret.txt',
  '/kb/%00',
  '/kb/%zz',
  '/kb/data.json/',
])('%s gets the page for what is not there', async (address) => {
  expect(await ask(address)).toMatchObject({ status: 404, body: 'not here', type: 'text/html; charset=utf-8' });
});

test('other methods are refused, HEAD has no body', async () => {
  expect((await ask('/kb/', 'POST')).status).toBe(405);
  expect(await ask('/kb/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('text is compressed for those who ask, and headers of the host are sent', async () => {
  const response = await fetch(`http://localhost:${server.port}/kb/data.json`, {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('x-test')).toBe('yes');
  expect(await response.text()).toBe('{}');
});

test('a taken port is an error that says so', async () => {
  await expect(serveFolder({ folder, base: '/', port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
