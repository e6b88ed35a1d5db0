// Structured data: one TechArticle on an entry with its true dates, a breadcrumb that leads along real pages.
import { expect, test } from 'vitest';
import { address } from '../../src/core/address/permalink.ts';
import { open } from '../../src/files/open.ts';
import { sample } from '../sample.ts';
import { contentPages, jsonLd, meta, readSite } from './built-site.ts';
import { outsideVocabulary } from './vocabulary.ts';

const site = readSite('dist');
const pages = new Map(contentPages(site).map((page) => [page.address, page]));
const { published } = await open(process.cwd());
/** Some of every length: the same code writes all of them. */
const some = sample([...pages.values()], ({ html }) => html.length, 60);
const dataOf = (page: string) => jsonLd(pages.get(page)?.html ?? '');
const ofType = (data: Record<string, unknown>[], type: string) => data.filter((item) => item['@type'] === type);

test('there are entries to test', () => {
  expect(published.length).toBeGreaterThan(0);
});

test.each(sample(published, ({ prose }) => prose.length).map((entry) => [entry.path, entry] as const))(
  '%s has one TechArticle with its dates',
  (path, entry) => {
    const data = dataOf(address.entry(path));
    const articles = ofType(data, 'TechArticle');
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      '@context': 'https://schema.org',
      headline: entry.title,
      url: site.origin + address.entry(path),
      datePublished: entry.published,
      dateModified: entry.updated,
    });
    const html = pages.get(address.entry(path))?.html ?? '';
    expect(meta(html, 'article:published_time')).toBe(entry.published);
    expect(meta(html, 'article:modified_time')).toBe(entry.updated);
  },
);

test('every list and entry has one breadcrumb from the home page to itself, along pages that exist', () => {
  const wrong: string[] = [];
  for (const { address: here, html, noindex } of some) {
    if (noindex || here === '/') continue;
    const [crumbs, ...more] = ofType(jsonLd(html), 'BreadcrumbList');
    const items = (crumbs?.itemListElement ?? []) as { position: number; item: string; name: string }[];
    const steps = items.map(({ item }) => item.slice(site.origin.length));
    const ordered = items.every(({ position, name }, index) => position === index + 1 && name !== '');
    const real = steps.every((step) => pages.has(step));
    if (more.length > 0 || !ordered || !real || steps[0] !== '/' || steps.at(-1) !== here)
      wrong.push(`${here}: ${steps.join(' › ')}`);
  }
  expect(wrong).toEqual([]);
});

test('the home page names the site and its search', () => {
  const [site, ...more] = ofType(dataOf('/'), 'WebSite');
  expect(more).toEqual([]);
  expect(JSON.stringify(site)).toContain('/search/?q={search_term_string}');
});

test('every type and property is of the vocabulary of schema.org', () => {
  expect(outsideVocabulary(some.flatMap(({ html }) => jsonLd(html)))).toEqual([]);
});

test('what is not of the vocabulary is found', () => {
  const [article = {}] = ofType(dataOf(address.entry(published[0]?.path ?? '')), 'TechArticle');
  const planted = [
    { ...article, stars: 5 },
    { ...article, about: { '@type': 'SoftwareThing', name: 'npm' } },
  ];
  expect(outsideVocabulary([article, ...planted])).toHaveLength(planted.length);
  expect(outsideVocabulary([{ ...article, '@type': 'FAQPage' }])).not.toEqual([]);
});
