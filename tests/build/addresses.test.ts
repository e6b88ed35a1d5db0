// Addresses are promises: every one that the design names answers, and every id leads to its page.
import { expect, test } from 'vitest';
import { readContent } from '../../src/core/entry/content.ts';
import { address } from '../../src/core/permalink.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { attribute, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const pages = new Map(site.pages.map((page) => [page.address, page]));
const content = readContent(await readContentFiles(process.cwd()));
const published = content.entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
const drafts = content.entries.flatMap(({ entry }) => (entry?.draft ? [entry] : []));

test.each([
  ...[
    address.home(),
    address.errors(),
    address.codes(),
    address.search(),
    address.about(),
    address.contributing(),
    '/404.html',
  ],
  ...published.flatMap(({ path, tool, category }) => [
    address.entry(path),
    address.tool(tool),
    address.category(category),
  ]),
])('%s is a page', (page) => {
  expect(pages.get(page)?.redirectsTo, page).toBeUndefined();
  expect(pages.has(page)).toBe(true);
});

test.each(['/robots.txt', '/sitemap-index.xml', '/favicon.svg', '/favicon.ico', '/pagefind/pagefind.js'])(
  '%s is a file',
  (file) => {
    expect(site.files.has(file)).toBe(true);
  },
);

test.each(published.map(({ id, path }) => [address.short(id), address.entry(path)]))(
  '%s leads to %s',
  (short, entry) => {
    const page = pages.get(short);
    expect(page?.redirectsTo).toBe(entry);
    expect(page?.noindex).toBe(true);
    const canonical = tags(page?.html ?? '', 'link').find((attrs) => attribute(attrs, 'rel') === 'canonical');
    expect(attribute(canonical ?? '', 'href')).toBe(site.origin + entry);
  },
);

test('every path that the ledger knows answers', () => {
  const lost = [...content.ledger.paths.keys()].filter((path) => !pages.has(address.entry(path)));
  expect(lost).toEqual([]);
});

test('drafts are not published', () => {
  for (const { path, id } of drafts) {
    expect(pages.has(address.entry(path)), path).toBe(false);
    expect(pages.has(address.short(id)), id).toBe(false);
  }
});
