// Addresses are promises: every one that the design names answers, and every id leads to its page.
import { expect, test } from 'vitest';
import { address } from '../../src/core/address/permalink.ts';
import { CODES } from '../../src/core/check/codes.ts';
import { RETIRED_CODES } from '../../src/core/check/retired-codes.ts';
import { FORMATS } from '../../src/core/page/formats.ts';
import { open } from '../../src/files/open.ts';
import { attribute, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const pages = new Map(site.pages.map((page) => [page.address, page]));
const { addresses, content, families, published, drafts } = await open(process.cwd());

/** Every address that the site promises; one that disappears from here breaks somebody's link. */
const PAGES = [
  '/',
  '/errors/',
  '/families/',
  '/codes/',
  '/references/',
  '/search/',
  '/about/',
  '/contributing/',
  '/check/',
  '/404.html',
];
const FILES = [
  '/api/v1/errors.json',
  '/api/v1/errors.ndjson',
  ...['entry', 'family', 'tool', 'category', 'site', 'published-entry', 'published-family', 'catalogue'].map(
    (name) => `/schema/${name}.schema.json`,
  ),
  '/match/manifest.json',
  '/feed.xml',
  '/theme.css',
  '/sitemap-index.xml',
  '/opensearch.xml',
  '/llms.txt',
  '/robots.txt',
  '/favicon.svg',
  '/favicon.ico',
  '/pagefind/pagefind.js',
];
/** A page in another format. */
const twin = (page: string, ending: string) => `${page.replace(/\/$/, '')}.${ending}`;
/** The addresses that belong to one entry, family, tool or category, by its name. */
const OF_ONE = {
  entry: (path: string) => `/errors/${path}/`,
  family: (slug: string) => `/families/${slug}/`,
  markdown: (page: string) => twin(page, 'md'),
  json: (page: string) => twin(page, 'json'),
  twin,
  tool: (slug: string) => `/tools/${slug}/`,
  category: (slug: string) => `/categories/${slug}/`,
  short: (id: string) => `/e/${id}/`,
  social: (name: string) => `/social/${name}.png`,
  schema: (name: string) => `/schema/${name}.schema.json`,
  check: (code: string) => `/check/${code}/`,
  checkMarkdown: (code: string) => `/check/${code}.md`,
};
/** Codes that the check ever gave. */
const CODES_GIVEN = [...Object.keys(CODES), ...Object.keys(RETIRED_CODES)];

test.each([
  ...PAGES,
  ...CODES_GIVEN.map(OF_ONE.check),
  ...published.flatMap(({ path, tool, category }) => [
    OF_ONE.entry(path),
    OF_ONE.tool(tool),
    OF_ONE.category(category),
  ]),
  ...families.map(({ path }) => OF_ONE.family(path)),
])('%s is a page', (page) => {
  expect(pages.get(page)?.redirectsTo, page).toBeUndefined();
  expect(pages.has(page)).toBe(true);
});

test.each([
  ...FILES,
  ...Object.keys(CODES).map(OF_ONE.checkMarkdown),
  ...published.flatMap(({ path, id }) => [
    ...FORMATS.map(({ ending }) => OF_ONE.twin(OF_ONE.entry(path), ending)),
    OF_ONE.social(id),
  ]),
  ...families.flatMap(({ path, id }) => [
    ...FORMATS.map(({ ending }) => OF_ONE.twin(OF_ONE.family(path), ending)),
    OF_ONE.social(id),
  ]),
])('%s is a file', (file) => {
  expect(site.files.has(file)).toBe(true);
});

test('the code spells addresses as they were promised', () => {
  for (const [name, make] of Object.entries(address)) {
    if (name in OF_ONE) expect(make('a', 'txt'), name).toBe(OF_ONE[name as keyof typeof OF_ONE]('a', 'txt'));
    else expect([...PAGES, ...FILES], name).toContain(make('', ''));
  }
});

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

test('every address that was ever promised answers', () => {
  const promised = [...content.ledger.paths.keys(), ...addresses.keys()];
  expect(promised.filter((at) => !pages.has(at))).toEqual([]);
});

test('drafts are not published', () => {
  for (const { path, id } of drafts) {
    expect(pages.has(address.entry(path)), path).toBe(false);
    expect(pages.has(address.short(id)), id).toBe(false);
  }
});

test('every cause and fix has its place on its page, and so has every anchor of the ledger', () => {
  const lost = published.flatMap(({ id, path, causes, fixes }) => {
    const html = pages.get(address.entry(path))?.html ?? '';
    const anchors = [...causes, ...fixes].map((each) => each.id);
    const known = [...(content.ledger.anchors.get(id)?.keys() ?? [])];
    const missing = [...anchors, ...known].filter((anchor) => !html.includes(` id="${anchor}"`));
    return missing.map((anchor) => `${id}#${anchor}`);
  });
  expect(lost).toEqual([]);
  expect(content.ledger.anchors.size).toBeGreaterThanOrEqual(published.length);
});
