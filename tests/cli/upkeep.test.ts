// Commands that keep a corpus fresh: what should be read again, and which sources are gone.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { inEntry, replace, write } from '../core/check/content-folder.ts';
import { NPM } from '../../src/core/check/sample/texts.ts';
import { type Project, project } from './project.ts';

let site: Project | undefined;
let server: Server | undefined;
afterEach(() => {
  site?.remove();
  server?.close();
});

describe('npm run stale', () => {
  test('lists what is old, and what was written for an older major version', () => {
    site = project(
      inEntry('statusAsOf:', "toolVersion: '10.9'\nstatusAsOf:"),
      write('content/tools/npm.yaml', `${NPM}latest:\n  version: 11.2.0\n  asOf: 2026-11-20\n`),
    );
    expect(site.run('stale', ['--today', '2026-11-22']).out).toMatchInlineSnapshot(`
      "FX0001  content/errors/npm/eresolve.mdx
              written for npm 10.9; 11.2.0 is out (2026-11-20)
      2 entries, evidence of 12 months and newer majors: 1 to read again
      "
    `);
    expect(site.run('stale', ['--today', '2027-11-22', '--months', '6']).out).toMatchInlineSnapshot(`
      "FX0001  content/errors/npm/eresolve.mdx
              evidence last read on 2026-11-20
              written for npm 10.9; 11.2.0 is out (2026-11-20)
      FX0002  content/errors/docker/no-space.mdx
              evidence last read on 2026-11-20
      2 entries, evidence of 6 months and newer majors: 2 to read again
      "
    `);
  });
  test('says that none is due, and takes JSON', () => {
    site = project();
    expect(site.run('stale', ['--today', '2026-11-22']).out).toBe(
      '2 entries, evidence of 12 months and newer majors: none is due\n',
    );
    expect(JSON.parse(site.run('stale', ['--today', '2028-01-01', '--format', 'json']).out)).toMatchObject([
      { id: 'FX0001', oldest: '2026-11-20' },
      { id: 'FX0002' },
    ]);
    expect(site.run('stale', ['--months', 'many'])).toMatchObject({
      code: 2,
      err: 'error: --months takes a whole number\n',
    });
    for (const day of ['11/22/2026', '2026', '2026-02-31'])
      expect(site.run('stale', ['--today', day])).toMatchObject({
        code: 2,
        err: 'error: --today takes a day, YYYY-MM-DD\n',
      });
  });
});

describe('npm run links', () => {
  test('tells what is there, moved, gone or silent, and asks nobody twice', async () => {
    const seen: string[] = [];
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      if (request.url === '/moved') response.writeHead(301, { location: '/here' }).end();
      else if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/silent') return;
      else if (request.method === 'HEAD' && request.url === '/no-head') response.writeHead(405).end();
      else response.writeHead(200).end('here');
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server?.once('listening', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const here = (file: string, from: string, to: string) => replace(file, from, `${base}${to}`);
    const DOCKER = 'content/errors/docker/no-space.mdx';
    const NPM_ENTRY = 'content/errors/npm/eresolve.mdx';
    site = project(
      here(NPM_ENTRY, 'https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps', '/moved#part'),
      here(
        NPM_ENTRY,
        'https://github.com/npm/cli/blob/latest/workspaces/arborist/lib/arborist/build-ideal-tree.js',
        '/gone',
      ),
      here(DOCKER, 'https://docs.docker.com/reference/cli/docker/system/prune/', '/no-head'),
      here(DOCKER, 'https://docs.docker.com/reference/cli/docker/system/df/', '/silent'),
      here('content/tools/npm.yaml', 'https://docs.npmjs.com/', '/here'),
      here('content/tools/docker.yaml', 'https://docs.docker.com/', '/here'),
    );
    const first = await links(site.root);
    expect(first.out.replaceAll(base, 'SITE')).toMatchInlineSnapshot(`
      "gone  SITE/gone  404
              content/errors/npm/eresolve.mdx
      moved  SITE/moved  → SITE/here
              content/errors/npm/eresolve.mdx
      unknown  SITE/silent  no answer within the time limit
              content/errors/docker/no-space.mdx
      5 addresses, 5 asked now: 2 ok, 1 moved, 1 gone, 1 unknown
      "
    `);
    expect(first.code).toBe(1);
    expect(seen).toContain('GET /no-head');

    seen.length = 0;
    await links(site.root);
    expect(new Set(seen)).toEqual(new Set(['HEAD /silent']));
  });
});

/** Beside the server of this process, so not with `spawnSync`. */
function links(cwd: string): Promise<{ code: number | null; out: string }> {
  const args = [resolve('src/cli/run.mjs'), 'links', '--timeout', '6', '--pause', '0'];
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1' } });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((done) => child.on('close', (code) => done({ code, out })));
}
