// The sitemap lists exactly the pages that may be found, with the day on which each last changed.
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { address } from '../../src/core/address/permalink.ts';
import { open } from '../../src/files/open.ts';
import { readSite } from './built-site.ts';

const site = readSite('dist');
const read = (file: string) => fs.readFileSync(path.join(site.folder, file), 'utf8');
const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)];
const parts = locations(read('sitemap-index.xml')).map(([, url = '']) => url);
const listed = new Map(
  parts.flatMap((url) =>
    locations(read(url.slice(site.origin.length))).map(([, loc = '', day]) => [loc, day?.slice(0, 10)]),
  ),
);

test('the sitemap lists exactly the pages that search engines may list', () => {
  const indexed = site.pages.filter((page) => !page.noindex).map((page) => site.origin + page.address);
  expect([...listed.keys()].sort()).toEqual(indexed.sort());
});

test('an entry was last changed on the day that it says', async () => {
  for (const { path, updated } of (await open(process.cwd())).published)
    expect(listed.get(site.origin + address.entry(path)), path).toBe(updated);
});

test('robots.txt names the sitemap and hides nothing', () => {
  expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap-index.xml\n`);
});
