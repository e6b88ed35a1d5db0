// The page of codes: each code of each published entry has its place there, and the entry leads to it.
import { expect, test } from 'vitest';
import { codeAnchor } from '../../src/core/catalogue/code-list.ts';
import { address } from '../../src/core/address/permalink.ts';
import { publishedEntries } from '../core/sample-context.ts';
import { attributes, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const pages = new Map(site.pages.map((page) => [page.address, page.html]));
const published = await publishedEntries();

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
    expect(links, entry.path).toContain(`${address.codes()}#${codeAnchor(entry.codes[0] ?? '')}`);
  }
});

test('no code takes the place of another or of a group', () => {
  const ids = tags(pages.get(address.codes()) ?? '', '(?:dt|h2)').flatMap(
    (attrs) => /id="([^"]+)"/.exec(attrs)?.[1] ?? [],
  );
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});
