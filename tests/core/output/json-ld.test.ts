// Structured data: true dates, no markup, nothing that closes the script element.
import { expect, test } from 'vitest';
import { articleJsonLd, breadcrumbJsonLd, scriptText, websiteJsonLd } from '../../../src/core/page/json-ld.ts';
import { sampleEntry } from '../sample-entry.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const about = { name: 'Errors', tagline: 'T', description: 'D', url: 'https://errors.example', reviewMonths: 12 };
const site = { ...about, language: 'en', licence };
const tool = {
  slug: 'npm',
  name: 'npm',
  vendor: 'v',
  category: 'c',
  description: 'd',
  homepage: 'https://npm.example',
  mentions: ['npm'],
  logs: [],
  attach: [],
  neverAttach: [],
  sources: [],
};

test('an article has the dates, codes and sources of its entry, and its description as plain text', () => {
  const entry = sampleEntry({ description: 'Run `npm ci` **once**, see [the other](FX0002).' });
  const data = articleJsonLd(
    entry,
    { name: tool.name, isTool: true },
    site,
    'https://errors.example/errors/npm/eresolve/',
  );
  expect(data).toMatchObject({
    '@type': 'TechArticle',
    headline: entry.title,
    description: 'Run npm ci once, see the other.',
    datePublished: entry.published,
    dateModified: entry.updated,
    citation: entry.sources.map(({ url }) => ({ url })),
  });
});

test('a breadcrumb counts from one', () => {
  const crumbs = [
    { name: 'Errors', url: 'https://e/' },
    { name: 'npm', url: 'https://e/tools/npm/' },
  ];
  expect(breadcrumbJsonLd(crumbs).itemListElement).toMatchObject([
    { position: 1, name: 'Errors' },
    { position: 2, item: 'https://e/tools/npm/' },
  ]);
});

test('the site names its search with the query in the address', () => {
  const data = websiteJsonLd(site, 'https://e/', 'https://e/search/');
  expect(JSON.stringify(data)).toContain('https://e/search/?q={search_term_string}');
});

test('text that would close the script element is escaped and still reads the same', () => {
  const data = { headline: '</script><script>alert(1)</script><!--' };
  expect(scriptText(data)).not.toMatch(/<\/?script|<!--/);
  expect(JSON.parse(scriptText(data))).toEqual(data);
});
