// The sitemap's rules: which pages are worth finding, and when each of them last changed for a reader.
import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { address } from '../core/address/permalink.ts';
import type { Site } from '../core/catalogue/site.ts';
import { heldSite } from '../files/held-site.ts';
import { type Place, placeOf } from '../files/place-of.ts';
import { commandName } from '../core/words/command-name.ts';

/** Pages that are never listed. */
const HIDDEN = [address.search(), '/404/'];

/** Options for @astrojs/sitemap with the true day of change for each page; the site is asked when the pages are there. */
export function sitemapRules(): SitemapOptions {
  let known: SitemapFacts | undefined;
  const facts = () => {
    const site = heldSite();
    if (!site) throw new Error(`no site is open; its sitemap is made by ${commandName('build')}`);
    known ??= factsOf(site, placeOf(site));
    return known;
  };
  return {
    filter: (page) => !facts().hidden.has(page),
    serialize(item: SitemapItem) {
      const day = facts().days.get(item.url);
      return day === undefined ? item : { ...item, lastmod: day };
    },
  };
}

interface SitemapFacts {
  /** Absolute addresses that are not listed: what only leads on or is only a notice. */
  readonly hidden: ReadonlySet<string>;
  /** Absolute address → day of the last change: a page's own, for a list that of its newest entry. */
  readonly days: ReadonlyMap<string, string>;
}

/** What the sitemap needs to know of a site. */
export function factsOf(
  { entries, families, namespaces, pages, addresses, content }: Site,
  { link }: Pick<Place, 'link'>,
): SitemapFacts {
  const days = new Map<string, string>();
  const touch = (path: string, day: string) => {
    const url = link(path);
    if ((days.get(url) ?? '') < day) days.set(url, day);
  };
  for (const page of pages.values()) touch(page.address, page.updated);
  for (const { updated } of families) for (const path of [address.home(), address.families()]) touch(path, updated);
  for (const { updated } of namespaces) touch(address.codes(), updated);
  for (const { tool, category, updated } of entries) {
    const lists = [address.home(), address.errors(), address.codes(), address.tool(tool), address.category(category)];
    for (const path of lists) touch(path, updated);
  }
  for (const { value } of content.references) if (value) touch(address.references(), value.refreshed);
  const empty = [
    ...(families.length === 0 ? [address.families()] : []),
    ...(content.references.length === 0 ? [address.references()] : []),
  ];
  const gone = [...addresses].flatMap(([at, { kind }]) => (kind === 'page' ? [] : [at]));
  return { hidden: new Set([...HIDDEN, ...empty, ...gone].map(link)), days };
}
