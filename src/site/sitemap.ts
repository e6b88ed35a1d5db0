// The sitemap's rules: which pages are worth finding, and when each of them last changed for a reader.
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { type Content, readContent } from '../core/content/content.ts';
import { address, absolute } from '../core/address/permalink.ts';
import { readContentFiles } from '../files/content-files.ts';

/** Pages that are never listed: search, short links and what is only a notice. */
const HIDDEN = /\/(?:search|e\/[A-Z]+\d+|404)\/$/;

/** Options for @astrojs/sitemap with the true day of change for each page. */
export async function createSitemapRules(root: string, origin: string, base: string): Promise<SitemapOptions> {
  const days = changeDays(readContent(await readContentFiles(root)));
  const lastmod = new Map([...days].map(([path, day]) => [absolute(origin, base, path), day]));
  return {
    filter: (page) => !HIDDEN.test(page) && (lastmod.has(page) || !page.includes(address.errors())),
    serialize(item: SitemapItem) {
      const day = lastmod.get(item.url);
      return day === undefined ? item : { ...item, lastmod: day };
    },
  };
}

/** Path → day of the last change: an entry's own, for a list that of its newest entry. */
function changeDays(content: Content): Map<string, string> {
  const days = new Map<string, string>();
  const touch = (path: string, day: string) => {
    if ((days.get(path) ?? '') < day) days.set(path, day);
  };
  for (const { entry } of content.entries) {
    if (!entry || entry.draft) continue;
    touch(address.entry(entry.path), entry.updated);
    const lists = [
      address.home(),
      address.errors(),
      address.codes(),
      address.tool(entry.tool),
      address.category(entry.category),
    ];
    for (const path of lists) touch(path, entry.updated);
  }
  return days;
}
