// The commands of an author, from the pasted error to the published address.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ERESOLVE, NPM, SITE } from '../../src/core/check/sample/texts.ts';
import { type Project, project } from './project.ts';

const PASTE = 'npm error code E404\nnpm error 404 Not Found - GET https://registry.example.com/shopp - Not found';
const FILE = 'content/errors/npm/404-not-found-get-not-found.mdx';
const LEDGER = 'content/permalinks.txt';

/** A valid entry beside the one of the folder. */
function another(id: string, line: string): string {
  return ERESOLVE.replace('id: FX0001', `id: ${id}\n${line}`)
    .replace('description: Two', 'description: Both')
    .replace('npm error ERESOLVE could not resolve', 'npm error EOTHER')
    .replaceAll('ERESOLVE unable to resolve dependency tree', 'EOLD an older wording of that very conflict');
}

let site: Project;
beforeEach(() => {
  site = project();
});
afterEach(() => site.remove());

describe('npm run new', () => {
  test('writes a draft that the check accepts', () => {
    expect(site.run('new', [PASTE])).toMatchInlineSnapshot(`
      {
        "code": 0,
        "err": "",
        "out": "wrote content/errors/npm/404-not-found-get-not-found.mdx as FX0003, a draft
        tool       npm
        title      npm: 404 Not Found - GET … - Not found
        signature  404 Not Found - GET {url:url} - Not found
      next: write what says TODO. npm run dev shows the draft, npm run check says what is missing;
            publish it by taking “draft: true” out, then npm run ledger writes its address down.
      ",
      }
    `);
    expect(site.read(FILE)).toContain('\ndraft: true\n');
    expect(site.run('check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 entries, 1 draft in 8 files, 0 errors'),
    });
  });
  test('reads a file and a pipe', () => {
    site.write('log.txt', PASTE);
    expect(site.run('new', ['--file', 'log.txt', '--slug', 'from-a-file'])).toMatchObject({ code: 0 });
    expect(site.run('new', ['--tool', 'docker'], 'the daemon crashed badly')).toMatchObject({ code: 0 });
    expect(existsSync(join(site.root, 'content/errors/docker/the-daemon-crashed-badly.mdx'))).toBe(true);
  });
  test('says where an answer stands already, and goes on with --force', () => {
    const known = 'npm error ERESOLVE unable to resolve dependency tree';
    expect(site.run('new', [known])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: nothing is written; where the error is another one, add --force
      ",
        "out": "answered already: FX0001, “npm ERESOLVE: unable to resolve dependency tree”
        https://fixpoint.example/errors/npm/eresolve/
        content/errors/npm/eresolve.mdx
      ",
      }
    `);
    expect(site.run('new', [known, '--force'])).toMatchObject({ code: 0 });
  });
  test('takes secrets out, and says so', () => {
    const secret = 'sk-ant-api03-AbCdEfGhIjKlMnOpQrStUvWx0123456789';
    const { out } = site.run('new', ['--slug', 'secret', `npm error: key ${secret} is refused`]);
    expect(out).toContain('1 secret was taken out');
    expect(site.read('content/errors/npm/secret.mdx')).not.toContain(secret);
  });
  test('never writes over a file, nor a path that was published once', () => {
    site.write(LEDGER, `${site.read(LEDGER)}FX0009  npm/gone  retired  2026-11-20\n`);
    for (const slug of ['eresolve', 'gone']) {
      const { code, err } = site.run('new', ['--slug', slug, PASTE]);
      expect({ code, err }).toEqual({
        code: 1,
        err: `error: npm/${slug} is taken, or was once; choose another --slug\n`,
      });
    }
    expect(site.read('content/errors/npm/eresolve.mdx')).toBe(ERESOLVE);
  });
  test('an unknown tool stops, or gets a file of its own', () => {
    expect(site.run('new', ['--tool', 'Bun', 'panic: Bun has crashed'])).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: there is no tool “Bun”. A new one is a file content/tools/bun.yaml with its name, vendor, category, homepage and the words that name it in a paste; add --new-tool to begin with one that is to be filled in
      ",
        "out": "",
      }
    `);
    expect(site.run('new', ['--tool', 'Bun', '--new-tool', 'panic: Bun has crashed'])).toMatchObject({ code: 0 });
    expect(site.read('content/tools/bun.yaml')).toContain('name: Bun\n');
    expect(site.run('check')).toMatchObject({ code: 0 });
  });
  test.each([
    ['no tool', ['it failed somehow']],
    ['no message', ['=====']],
    ['a file that is not there', ['--file', 'nowhere.txt']],
    ['an unknown option', ['--tol', 'npm', 'x']],
    ['a bad slug', ['--slug', 'Not A Slug', PASTE]],
    ['a bad category', ['--tool', 'bun', '--new-tool', '--category', 'x', 'it failed']],
  ])('%s is a sentence', (_what, args) => {
    const { code, err, out } = site.run('new', args);
    expect(code).toBeGreaterThan(0);
    expect(err).toMatch(/^error: [^\n]+\n$/);
    expect(`${out}${err}`).not.toMatch(/\n\s+at /);
  });
});

describe('npm run ledger', () => {
  test('appends what a published entry lacks, once', () => {
    expect(site.run('ledger').out).toBe('content/permalinks.txt lacks nothing\n');
    site.write('content/errors/npm/other.mdx', another('FX0005', 'aliases: [npm/older-name]'));
    const before = site.read(LEDGER);
    expect(site.run('ledger').out).toMatchInlineSnapshot(`
      "appended 3 lines to content/permalinks.txt
        FX0005  npm/other  live  2026-11-20
        FX0005  npm/older-name  moved → npm/other  2026-11-21
        FX0005  #peer-conflict #align-peer  live  2026-11-20
      "
    `);
    expect(site.read(LEDGER).startsWith(before)).toBe(true);
    expect(site.run('ledger').out).toBe('content/permalinks.txt lacks nothing\n');
    expect(site.run('check').code).toBe(0);
  });
  test('a last line without its end stays a line', () => {
    site.write(
      LEDGER,
      site
        .read(LEDGER)
        .replace(/FX0002.*\n$/, '')
        .trimEnd(),
    );
    expect(site.run('ledger').code).toBe(0);
    expect(site.run('check').code).toBe(0);
  });
  test('an entry with other problems waits', () => {
    site.write('content/errors/npm/broken.mdx', another('FX0007', 'risk: high'));
    site.write('content/errors/npm/copy.mdx', ERESOLVE);
    site.write('content/errors/npm/future.mdx', another('FX0008', '').replace('verified: 2026', 'verified: 2199'));
    const before = site.read(LEDGER);
    expect(site.run('ledger')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "error: not written down until their other problems are mended: content/errors/npm/future.mdx
      ",
        "out": "",
      }
    `);
    expect(site.read(LEDGER)).toBe(before);
  });
  test('a ledger that cannot be read is left alone', () => {
    site.write(LEDGER, 'nonsense\n');
    expect(site.run('ledger')).toMatchObject({ code: 1, err: expect.stringContaining('lines that cannot be read') });
    expect(site.read(LEDGER)).toBe('nonsense\n');
  });
});

describe('npm run check', () => {
  test('finds files that are no text', () => {
    site.write('content/errors/npm/latin.mdx', Buffer.from('---\ntitle: Gr\xf6\xdfe\n---\n', 'latin1'));
    site.write('content/errors/npm/large.mdx', 'x'.repeat(5_000_000));
    site.write('content/errors/npm/empty.mdx', '');
    site.write('content/errors/npm/notes.txt', 'notes');
    const { code, out } = site.run('check');
    expect(code).toBe(1);
    expect(out.match(/content\/\S+ error FXC\d+ .*/g)).toMatchInlineSnapshot(`
      [
        "content/errors/npm/empty.mdx:1:1 error FXC003 this file is empty",
        "content/errors/npm/large.mdx:1:1 error FXC002 this file has 5.0 MB; the most that is read is 1 MB",
        "content/errors/npm/latin.mdx:1:1 error FXC001 this file is not UTF-8; byte 14 belongs to no character",
        "content/errors/npm/notes.txt:1:1 error FXC008 this file is not read as content, because of its name",
      ]
    `);
  });
  test('speaks JSON and GitHub', () => {
    expect(JSON.parse(site.run('check', ['--format', 'json']).out)).toMatchObject({ version: 1, ok: true, entries: 2 });
    site.write('content/site.yaml', 'name: x\n');
    expect(site.run('check', ['--format', 'github']).out).toMatch(/^::error file=content\/site\.yaml,line=1,/);
  });
  test('names the page of each code in every format', () => {
    site.write('content/tools/npm.yaml', NPM.replace('vendor', 'vender'));
    expect(site.run('check').out).toContain(
      'examples of each: npm run check -- --explain FXC010\n  FXC010 Unknown key\n',
    );
    site.write('content/site.yaml', `${SITE}checkPages: true\n`);
    const url = 'https://fixpoint.example/check/FXC010/';
    expect(site.run('check').out).toContain(`FXC010 Unknown key: ${url}\n`);
    expect(site.run('check', ['--format', 'github']).out).toContain(`%0Amore: ${url}\n`);
    expect(JSON.parse(site.run('check', ['--format', 'json']).out).diagnostics[0]).toMatchObject({ url });
  });
  test('explains codes, and lists them', () => {
    const one = site.run('check', ['--explain', 'fxc010', 'FXC040']);
    expect(one).toMatchObject({ code: 0, out: expect.stringContaining('error FXC040 Unknown tool') });
    expect(one.out).toMatch(/^error FXC010 Unknown key\n/);
    expect(site.run('check', ['--explain'])).toMatchObject({ code: 0, out: expect.stringContaining('FXC119') });
    expect(site.run('check', ['--explain', 'FXCO10'])).toMatchObject({
      code: 2,
      err: 'error: there is no code FXCO10; did you mean FXC010, or npm run check -- --explain lists all\n',
    });
  });
  test.each([[['--format', 'xml']], [['--frmat', 'json']], [['FXC010']]])('%j is a sentence', (args) => {
    expect(site.run('check', args)).toMatchObject({ code: 2, err: expect.stringMatching(/^error: [^\n]+\n$/) });
  });
});

test('npm run schema writes a schema for each that stands in public/schema', () => {
  const written = site.run('schema').out.trim().split('\n');
  const standing = readdirSync('public/schema').map((file) => `wrote public/schema/${file}`);
  expect(written.sort()).toEqual(standing.sort());
  expect(JSON.parse(site.read('public/schema/entry.schema.json')).title).toBe('Fixpoint entry');
});

test('npm run check -- --strict: what is published has no warnings, a draft may', () => {
  const filler = (text: string) => text.replace('detail: Since npm 7', 'detail: Please note. Since npm 7');
  site.write('content/errors/npm/eresolve.mdx', filler(site.read('content/errors/npm/eresolve.mdx')));
  expect(site.run('check').code).toBe(0);
  expect(site.run('check', ['--strict']).code).toBe(1);
  site.write('content/errors/npm/eresolve.mdx', ERESOLVE);
  site.write('content/errors/npm/eold.mdx', filler(another('FX0003', 'draft: true')));
  expect(site.run('check', ['--strict'])).toMatchObject({ code: 0, out: expect.stringContaining('FXC112') });
});
