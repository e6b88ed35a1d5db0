// The sitemap's rules: which pages are worth finding, and when each of them last changed for a reader.
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { address } from '../core/address/permalink.ts';
import type { Site } from '../core/catalogue/site.ts';
import { heldSite } from '../files/held-site.ts';
import { type Place, placeOf } from '../files/place-of.ts';

/** Pages that are never listed: search, short links and what is only a notice. */
const HIDDEN = /\/(?:search|e\/[A-Z]+\d+|404)\/$/;

/** Options for @astrojs/sitemap with the true day of change for each page; the site is asked when the pages are there. */
export function sitemapRules(): SitemapOptions {
  let known: ReadonlyMap<string, string> | undefined;
  const days = () => {
    const site = heldSite();
    known ??= site && changeDays(site, placeOf(site));
    return known ?? new Map<string, string>();
  };
  return {
    filter: (page) => !HIDDEN.test(page) && (days().has(page) || !page.includes(address.errors())),
    serialize(item: SitemapItem) {
      const day = days().get(item.url);
      return day === undefined ? item : { ...item, lastmod: day };
    },
  };
}

/** Address → day of the last change: an entry's own, for a list that of its newest entry. */
function changeDays({ entries }: Site, { link }: Place): Map<string, string> {
  const days = new Map<string, string>();
  const touch = (path: string, day: string) => {
    const url = link(path);
    if ((days.get(url) ?? '') < day) days.set(url, day);
  };
  for (const entry of entries) {
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
