// The head of every page: one heading, a title and a description of its own, its canonical address, Open Graph.
import { describe, expect, test } from 'vitest';
import { attribute, contentPages, meta, type Page, readSite, tags, textOf } from './built-site.ts';

const site = readSite('dist');
const pages = contentPages(site);
const indexed = pages.filter((page) => !page.noindex);

/** Pages that fail an expectation, by address. */
const without = (list: readonly Page[], holds: (page: Page) => boolean) =>
  list.filter((page) => !holds(page)).map((page) => page.address);

const canonicalOf = (page: Page) => tags(page.html, 'link').find((attrs) => attribute(attrs, 'rel') === 'canonical');

describe('every page', () => {
  test('has exactly one h1 with text', () => {
    expect(without(pages, ({ html }) => tags(html, 'h1').length === 1 && textOf(html, 'h1').trim() !== '')).toEqual([]);
  });

  test('names its language and fits the screen', () => {
    expect(
      without(site.pages, ({ html }) => html.includes('<html lang="en"') && meta(html, 'viewport') !== undefined),
    ).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(
      without(pages, ({ html }) => textOf(html, 'title').length >= 8 && (meta(html, 'description') ?? '').length >= 20),
    ).toEqual([]);
  });

  test('is in Open Graph what it is in its head', () => {
    const holds = ({ html }: Page) =>
      meta(html, 'og:description') === meta(html, 'description') &&
      textOf(html, 'title').startsWith(meta(html, 'og:title') ?? '\0') &&
      meta(html, 'og:site_name') !== undefined &&
      ['website', 'article'].includes(meta(html, 'og:type') ?? '');
    expect(without(pages, holds)).toEqual([]);
  });
});

describe('every page that search engines may list', () => {
  test.each(['title', 'description'] as const)('has a %s that no other page has', (field) => {
    const seen = new Map<string, string[]>();
    for (const { html, address } of indexed) {
      const value = (field === 'title' ? textOf(html, 'title') : meta(html, 'description')) ?? '';
      seen.set(value, [...(seen.get(value) ?? []), address]);
    }
    expect([...seen.values()].filter((addresses) => addresses.length > 1)).toEqual([]);
  });

  test('says its canonical address, which is its own', () => {
    const holds = (page: Page) => attribute(canonicalOf(page) ?? '', 'href') === site.origin + page.address;
    expect(without(indexed, holds)).toEqual([]);
  });

  test('says the same address to Open Graph', () => {
    expect(without(indexed, (page) => meta(page.html, 'og:url') === site.origin + page.address)).toEqual([]);
  });
});

test('search, notices and redirects are kept out of search engines', () => {
  const hidden = site.pages.filter((page) => page.noindex).map((page) => page.address);
  expect(hidden).toEqual(expect.arrayContaining(['/search/', '/404.html']));
  expect(
    without(
      site.pages.filter((page) => page.redirectsTo !== undefined),
      (page) => page.noindex,
    ),
  ).toEqual([]);
});
