// The weight of a page is a promise to people on slow lines: budgets in bytes, compressed, everything included.
import { expect, test } from 'vitest';
import { contentPages, type Page, readSite } from './built-site.ts';
import { firstLoad, weight } from './page-weight.ts';

/** Bytes by kind of page; a list grows with the content, so its budget leaves room. */
const BUDGETS: readonly { readonly kind: string; readonly of: RegExp; readonly bytes: number }[] = [
  { kind: 'an entry', of: /^\/errors\/[^/]+\/[^/]+\/$/, bytes: 30_000 },
  { kind: 'the home page', of: /^\/$/, bytes: 25_000 },
  { kind: 'the search page', of: /^\/search\/$/, bytes: 25_000 },
  { kind: 'a hub', of: /^\/(?:tools|categories)\/[^/]+\/$/, bytes: 25_000 },
  { kind: 'the list of all errors', of: /^\/errors\/$/, bytes: 40_000 },
  // It leads to the namespaces, and from each code that a page bears to what it means.
  { kind: 'the list of all codes', of: /^\/codes\/$/, bytes: 70_000 },
  // All rows of a namespace stand on one page, to be read and searched without scripts.
  { kind: 'a namespace of codes', of: /^\/codes\/[^/]+\/$/, bytes: 45_000 },
  { kind: 'a page by hand', of: /^\/(?:about|contributing)\/$/, bytes: 25_000 },
];

const site = readSite('dist');

test.each(BUDGETS)('$kind weighs at most $bytes bytes', ({ of, bytes }) => {
  const pages = contentPages(site).filter((page) => of.test(page.address));
  expect(pages.length).toBeGreaterThan(0);
  const heavy = pages.filter((page) => weight(firstLoad(site, page)) > bytes);
  expect(heavy.map(spellOut)).toEqual([]);
});

test('a page asks for few files', () => {
  const many = contentPages(site).filter((page) => firstLoad(site, page).size > 10);
  expect(many.map(spellOut)).toEqual([]);
});

function spellOut(page: Page): string {
  const load = firstLoad(site, page);
  return `${page.address}: ${weight(load)} = ${[...load].map(([file, bytes]) => `${file} ${bytes}`).join(' + ')}`;
}
