// The words that pages quote, looked for where they were read: on the web, in saved pages, in copies of repositories.
import { execFileSync, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path, { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { SHOWS } from '../../src/core/check/sample/passages.ts';
import { inEntry } from '../core/check/content-folder.ts';
import { type Project, project } from './project.ts';

let site: Project | undefined;
let server: Server | undefined;
afterEach(() => {
  site?.remove();
  server?.close();
});

const MESSAGE = '    shows: The message is printed where the tree cannot be built.\n';
const quotes = (...texts: string[]) =>
  `    passages:\n${texts.map((text) => `      - text: "${text}"\n        supports: [align-peer]\n`).join('')}`;

describe('npm run links', () => {
  test('looks for passages once a week, remembers the ones that have gone, and all see it', async () => {
    let page = '<!doctype html><p>Conflicts stop an <b>installation</b>.</p>';
    const seen: string[] = [];
    server = createServer((request, response) => {
      if (request.method === 'GET') seen.push(String(request.url));
      response.writeHead(request.url === '/closed' ? 500 : 200, { 'content-type': 'text/html' }).end(page);
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server?.once('listening', done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site = project(
      inEntry(/https:\/\/docs\.npmjs\.com\S+/, `${base}/config#part`),
      inEntry(/https:\/\/github\.com\/npm\S+/, `${base}/closed`),
      inEntry(SHOWS, SHOWS + quotes('stop an installation', 'stop every installation')),
      inEntry(MESSAGE, MESSAGE + quotes('cannot be told')),
    );
    const { root, run, read } = site;
    const first = await links(root);
    expect(first.out.replaceAll(base, 'SITE').split('\n').slice(0, 6).join('\n')).toMatchInlineSnapshot(`
      "not found  content/errors/npm/eresolve.mdx:60:15  “stop every installation”
              SITE/config#part
              its words do not stand there
      not tried  1: answered with 500
      3 passages: 1 found, 1 not found, 1 not tried
        remembered in content/passages/FX0001.yaml"
    `);
    expect(first.code).toBe(1);
    expect(seen).toEqual(['/closed', '/config']);
    expect(read('content/passages/FX0001.yaml').replace(/since: .*/, 'since: …')).toMatchInlineSnapshot(`
      "# Written by \`npm run links\`; not edited by hand.
      lost:
        - source: npm-docs
          text: stop every installation
          since: …
          detail: its words do not stand there
      "
    `);
    expect(run('stale', ['--today', '2026-11-22']).out).toContain('“stop every installation”');
    expect(run('check').out).toContain('warning FXC121 “stop every installation” was not found in “npm-docs” any more');

    seen.length = 0;
    page = '<p>They stop every installation.';
    expect((await links(root)).out).toContain('3 passages: 1 found, 1 not found, 1 not tried');
    expect(seen).toEqual(['/closed']);
    expect((await links(root, '--fresh')).out).toContain('3 passages: 1 found, 1 not found, 1 not tried');
    expect(read('content/passages/FX0001.yaml')).toContain('text: stop an installation');
  });

  test('looks into a folder, asks nobody, and forgets what has come back', () => {
    site = project(
      inEntry('/blob/latest/workspaces', '/blob/v1/workspaces'),
      inEntry(SHOWS, SHOWS + quotes('stop an installation', 'on a saved page')),
      inEntry(MESSAGE, MESSAGE + quotes('unable to resolve', 'dependency tree', 'not in the code')),
    );
    const { root, run, write, read } = site;
    const from = path.join(root, 'saved');
    write('saved/docs.npmjs.com/cli/v11/using-npm/config.html', '<html>Conflicts stop an\ninstallation, on a page.');
    write(
      'saved/npm+cli/repo/workspaces/arborist/lib/arborist/build-ideal-tree.js',
      "throw 'unable to ' +\n  'resolve'\n",
    );
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        cwd: path.join(from, 'npm+cli', 'repo'),
      });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'one');
    const other = run('links', ['--from', from]);
    expect(other.out.replace(/:\d+:\d+/g, ':L:C')).toMatchInlineSnapshot(`
      "not found  content/errors/npm/eresolve.mdx:L:C  “on a saved page”
              https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps
              its words do not stand there
      not found  content/errors/npm/eresolve.mdx:L:C  “dependency tree”
              https://github.com/npm/cli/blob/v1/workspaces/arborist/lib/arborist/build-ideal-tree.js
              the copy has no v1, so its HEAD was read
      not found  content/errors/npm/eresolve.mdx:L:C  “not in the code”
              https://github.com/npm/cli/blob/v1/workspaces/arborist/lib/arborist/build-ideal-tree.js
              the copy has no v1, so its HEAD was read
      5 passages: 2 found (1 of them in the HEAD of a copy), 3 not found, 0 not tried
        remembered in content/passages/FX0001.yaml
      "
    `);
    expect(other.code).toBe(1);
    git('tag', 'v1');
    write(
      'saved/docs.npmjs.com/cli/v11/using-npm/config.html',
      '<html>Conflicts stop an installation, on a saved page.',
    );
    expect(run('links', ['--from', from]).out.replace(/:\d+:\d+/g, ':L:C')).toMatchInlineSnapshot(`
      "not found  content/errors/npm/eresolve.mdx:L:C  “dependency tree”
              https://github.com/npm/cli/blob/v1/workspaces/arborist/lib/arborist/build-ideal-tree.js
              its words do not stand there
      not found  content/errors/npm/eresolve.mdx:L:C  “not in the code”
              https://github.com/npm/cli/blob/v1/workspaces/arborist/lib/arborist/build-ideal-tree.js
              its words do not stand there
      5 passages: 3 found, 2 not found, 0 not tried
        remembered in content/passages/FX0001.yaml
      "
    `);
    write(
      'content/errors/npm/eresolve.mdx',
      read('content/errors/npm/eresolve.mdx')
        .replace('dependency tree"\n        supports', 'to resolve"\n        supports')
        .replace('not in the code', 'throw unable to'),
    );
    expect(run('links', ['--from', from])).toMatchObject({
      code: 0,
      out: expect.stringContaining('5 passages: 5 found, 0 not found, 0 not tried'),
    });
    expect(() => read('content/passages/FX0001.yaml')).toThrow('ENOENT');
  });

  test('says what it takes', () => {
    site = project();
    expect(site.run('links', ['--help']).out).toContain('--from FOLDER');
    expect(site.run('links', ['--from', 'nowhere'])).toMatchObject({
      code: 2,
      err: 'error: --from nowhere is no folder; it takes one with saved pages and copies of repositories\n',
    });
  });
});

/** Beside the server of this process, so not with `spawnSync`. */
function links(cwd: string, ...more: string[]): Promise<{ code: number | null; out: string }> {
  const args = [resolve('src/cli/run.mjs'), 'links', '--passages', '--timeout', '6', '--pause', '0', ...more];
  // Other addresses are those of strangers; this test asks only for passages, which come first.
  const child = spawn(process.execPath, [...args, '--minutes', '0.02'], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  return new Promise((done) => child.on('close', (code) => done({ code, out })));
}
