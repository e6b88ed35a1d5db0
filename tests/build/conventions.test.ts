// Feed, search description and llms.txt of the built site: well formed, announced in every head, leading to files that are there.
import fs from 'node:fs';
import path from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { address } from '../../src/core/address/permalink.ts';
import { publishedEntries } from '../core/sample-context.ts';
import { attribute, contentPages, decode, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const read = (file: string) => fs.readFileSync(path.join(site.folder, file), 'utf8');
const published = await publishedEntries();
const isThere = (url: string) => {
  const file = url.replace(/#.*$/, '').slice(site.origin.length);
  return url.startsWith(`${site.origin}/`) && site.files.has(file.endsWith('/') ? `${file}index.html` : file);
};

test('every page announces the feed and the search', () => {
  const missing = contentPages(site).filter(({ html }) => {
    const links = tags(html, 'link').map((attrs) => `${attribute(attrs, 'rel')} ${attribute(attrs, 'href')}`);
    return !links.includes(`alternate ${address.feed()}`) || !links.includes(`search ${address.openSearch()}`);
  });
  expect(missing.map((page) => page.address)).toEqual([]);
});

test('the feed tells of every entry that was published last, and its links lead somewhere', () => {
  const feed = parseAtomFeed(read(address.feed())) as {
    entries: { links: { href: string }[]; title: { value: string } }[];
  };
  expect(feed.entries.length).toBeGreaterThan(Math.min(published.length, 60) - 1);
  const links = feed.entries.flatMap((entry) => entry.links.map(({ href }) => href));
  expect(links.filter((url) => !isThere(url))).toEqual([]);
});

test('the address bar searches this site', () => {
  const template = /type="text\/html" template="([^"]*)"/.exec(read(address.openSearch()))?.[1] ?? '';
  expect(decode(template)).toBe(`${site.origin}${address.search()}?q={searchTerms}`);
});

test('llms.txt begins with the name of the site and leads to the twin of every entry', () => {
  const text = read(address.llms());
  expect(text).toMatch(/^# \S.*\n\n> \S/);
  const links = [...text.matchAll(/\]\((\S+)\)/g)].map((match) => match[1] ?? '');
  expect(links.filter((url) => !isThere(url))).toEqual([]);
  expect(links).toEqual(
    expect.arrayContaining(published.map(({ entry }) => site.origin + address.markdown(address.entry(entry.path)))),
  );
  expect(Buffer.byteLength(text)).toBeLessThan(1500 + 200 * published.length);
});
