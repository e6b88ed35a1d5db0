// The page of codes: each code of each published entry has its place there; the entry leads to it, or to its row in a namespace.
// The pages of namespaces: every code a row, the pages that bear it, and twins that say the same.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { open } from '../../src/files/open.ts';
import { codeAnchor, rowAddress } from '../../src/core/catalogue/code-list.ts';
import { address } from '../../src/core/address/permalink.ts';
import { publishedEntries } from '../core/sample-context.ts';
import { attributes, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const pages = new Map(site.pages.map((page) => [page.address, page.html]));
const published = await publishedEntries();
const { namespaces, codeRow, codeBearers } = await open(process.cwd());

test('every code is listed with every entry that bears it', () => {
  const html = pages.get(address.codes()) ?? '';
  const places = new Map(html.split(/(?=<dt )/).map((part) => [/^<dt id="([^"]+)"/.exec(part)?.[1] ?? '', part]));
  for (const { entry } of published) {
    for (const code of entry.codes) {
      const links = attributes(places.get(codeAnchor(code)) ?? '', 'a', 'href');
      expect(links, `${code} of ${entry.path}`).toContain(address.entry(entry.path));
    }
  }
});

test('an entry leads to its codes', () => {
  for (const { entry } of published.filter(({ entry }) => entry.codes.length > 0)) {
    const links = attributes(pages.get(address.entry(entry.path)) ?? '', 'a', 'href');
    const [first = ''] = entry.codes;
    const row = codeRow(first);
    const at = row ? rowAddress(row.namespace, row.code) : `${address.codes()}#${codeAnchor(first)}`;
    expect(links, entry.path).toContain(at);
  }
});

test.each(namespaces.map((namespace) => [namespace.path, namespace] as const))(
  'every code of %s has its row',
  (_, namespace) => {
    const html = pages.get(namespace.address) ?? '';
    const rows = new Map(html.split(/(?=<div id=)/).map((part) => [/^<div id="([^"]+)"/.exec(part)?.[1] ?? '', part]));
    for (const code of namespace.codes) {
      const links = attributes(rows.get(codeAnchor(code.code)) ?? '', 'a', 'href');
      expect(links.length, code.code).toBeGreaterThan(0);
      for (const bearer of codeBearers(namespace, code)) expect(links, code.code).toContain(bearer.address);
    }
    expect(attributes(pages.get(address.codes()) ?? '', 'a', 'href')).toContain(namespace.address);
  },
);

test.each(namespaces.map((namespace) => [namespace.path, namespace] as const))(
  'the twins of %s say the same',
  (_, namespace) => {
    const read = (ending: string) => readFileSync(`dist/codes/${namespace.path}.${ending}`, 'utf8');
    const data = JSON.parse(read('json')) as { codes: { code: string; means: string; url: string }[] };
    expect(data.codes.map(({ code }) => code)).toEqual(namespace.codes.map(({ code }) => code));
    for (const ending of ['md', 'txt']) {
      const text = read(ending);
      for (const { code } of namespace.codes) expect(text, code).toContain(`\`${code}\``);
    }
  },
);

test('no code takes the place of another or of a group', () => {
  const ids = tags(pages.get(address.codes()) ?? '', '(?:dt|h2)').flatMap(
    (attrs) => /id="([^"]+)"/.exec(attrs)?.[1] ?? [],
  );
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
