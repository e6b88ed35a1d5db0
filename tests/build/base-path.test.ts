// The site works below a base path of another origin: every link, canonical address and file stays there.
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { attribute, type BuiltSite, contentPages, jsonLd, meta, readSite, tags } from './built-site.ts';
import { brokenLinks } from './check-links.ts';
import { buildBaseSite, BASE_SITE } from './base-site.ts';

let site: BuiltSite;

beforeAll(async () => {
  await buildBaseSite();
  site = readSite(path.resolve(BASE_SITE.folder), BASE_SITE.base, BASE_SITE.origin);
});

test('every link leads somewhere below the base path', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('canonical addresses and structured data carry origin and base path', () => {
  const home = `${site.origin}${site.base}`;
  for (const { html, address, noindex } of contentPages(site)) {
    if (noindex) continue;
    const canonical = tags(html, 'link').find((attrs) => attribute(attrs, 'rel') === 'canonical');
    expect(attribute(canonical ?? '', 'href')).toBe(home + address.slice(1));
    const urls = JSON.stringify(jsonLd(html)).match(/"(?:url|item|mainEntityOfPage)":"[^"]*"/g) ?? [];
    const own = urls.filter((url) => !/"url":"https?:/.test(url) || url.includes(site.origin));
    expect(own.filter((url) => !url.includes(`:"${home}`))).toEqual([]);
  }
});

test('the sitemap, robots.txt and redirects carry them too', async () => {
  const home = `${site.origin}${site.base}`;
  const { readFileSync } = await import('node:fs');
  const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
  expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  const listed = [...`${read('sitemap-index.xml')}${read('sitemap-0.xml')}`.matchAll(/<loc>([^<]*)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((url) => !url.startsWith(home))).toEqual([]);
  const redirects = site.pages.flatMap((page) => page.redirectsTo ?? []);
  expect(redirects.filter((to) => !to.startsWith(site.base))).toEqual([]);
});

test('a quick build draws no pictures, and no page names one', () => {
  expect([...site.files].filter((file) => file.endsWith('.png'))).toEqual([]);
  expect(contentPages(site).filter(({ html }) => meta(html, 'og:image') !== undefined)).toEqual([]);
});

test('what programs read carries them as well', async () => {
  const { readFileSync } = await import('node:fs');
  const home = `${site.origin}${site.base}`;
  for (const file of ['api/v1/errors.json', 'api/v1/errors.ndjson', 'feed.xml', 'opensearch.xml', 'llms.txt']) {
    const own =
      readFileSync(path.join(site.folder, file), 'utf8').match(/https:\/\/help\.example\.org[^\s"\\<)]*/g) ?? [];
    expect(own.length, file).toBeGreaterThan(2);
    expect(own.filter((url) => !url.startsWith(home))).toEqual([]);
  }
});
