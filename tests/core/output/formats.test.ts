// The formats of pages: a row of the list is all that a format needs to be everywhere, shown with one that is no format.
import { expect, test } from 'vitest';
import { caddyfile } from '../../../src/core/host/caddy.ts';
import { hostSite } from '../../../src/core/host/host-site.ts';
import { headersFile } from '../../../src/core/host/netlify.ts';
import { nginxConfig } from '../../../src/core/host/nginx.ts';
import { FORMATS } from '../../../src/core/page/formats.ts';
import { llmsTxt } from '../../../src/core/publish/llms-txt.ts';
import { entryView } from '../../../src/core/page/view.ts';
import { linkHeader, twins } from '../../../src/core/page/twins.ts';
import { sampleContext } from '../sample-context.ts';
import { sampleEntry } from '../sample-entry.ts';
import { TOY } from './toy-format.ts';

const formats = [...FORMATS, TOY];
const site = hostSite({ addresses: new Map(), formats }, { origin: 'https://fix.example', base: '/kb/' });

test('every format has an ending, a type and a name of its own, and writes an entry and a path that is gone', () => {
  for (const key of ['ending', 'mediaType', 'name'] as const)
    expect(new Set(formats.map((format) => format[key])).size).toBe(formats.length);
  const gone = { kind: 'retired', id: 'FX0001', date: '2026-11-22', note: 'npm 6 is gone' } as const;
  for (const { ending, write, writeGone } of formats) {
    expect(write(entryView(sampleEntry(), sampleContext())), ending).toContain('ERESOLVE');
    expect(writeGone(gone), ending).toContain('npm 6 is gone');
  }
});

test('a page and a host point to it', () => {
  expect(twins('/errors/npm/eresolve/', formats).at(-1)).toEqual({
    path: '/errors/npm/eresolve.toy',
    type: 'text/x-toy',
    title: 'This page as a toy',
  });
  expect(linkHeader('/errors/npm/eresolve', formats)).toMatchInlineSnapshot(
    `"</errors/npm/eresolve.md>; rel="alternate"; type="text/markdown", </errors/npm/eresolve.json>; rel="alternate"; type="application/json", </errors/npm/eresolve.txt>; rel="alternate"; type="text/plain", </errors/npm/eresolve.toy>; rel="alternate"; type="text/x-toy""`,
  );
  const link = '.toy>; rel="alternate"; type="text/x-toy"';
  expect(nginxConfig(site, { folder: '/srv', listen: '80' })).toContain(`<$page${link}`);
  expect(caddyfile(site, { folder: '/srv', site: ':80' })).toContain(`<{re.page.1}${link.replaceAll('"', '\\"')}`);
});

test('a host serves it as what it is, and llms.txt names it', () => {
  expect(headersFile(site)).toContain('/kb/*.toy\n  Content-Type: text/x-toy; charset=utf-8');
  expect(nginxConfig(site, { folder: '/srv', listen: '80' })).toContain('default_type "text/x-toy; charset=utf-8"');
  expect(caddyfile(site, { folder: '/srv', site: ':80' })).toContain('Content-Type "text/x-toy; charset=utf-8"');
  expect(llmsTxt({ name: 'Errors', description: 'Errors.' }, [], [], [], (path) => path, formats)).toContain(
    '`.toy` for a toy',
  );
});
