// Checks every link of a built site: each leads to a page or file of it, and each fragment to an element there.
import { attributes, type BuiltSite, decode } from './built-site.ts';

/** Elements and the attributes that hold addresses. */
const LINKS = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['script', 'data-to'],
  ['img', 'src'],
  ['use', 'href'],
] as const;

/** Fragments that pages answer by script. */
const SCRIPTED = /^#q=/;

/** The links that lead nowhere, as `page → link`. */
export function brokenLinks(site: BuiltSite): string[] {
  const ids = new Map(site.pages.map((page) => [page.address, idsOf(page.html)]));
  const broken: string[] = [];
  for (const page of site.pages) {
    const here = new URL(site.base.slice(0, -1) + page.address, site.origin);
    const links = LINKS.flatMap(([tag, name]) => attributes(page.html, tag, name));
    for (const link of [...links, ...(page.redirectsTo === undefined ? [] : [page.redirectsTo])]) {
      const url = new URL(link, here);
      if (url.origin === site.origin && !leadsSomewhere(site, ids, url)) broken.push(`${page.address} → ${link}`);
    }
  }
  return broken;
}

/** How many links lead to this site itself. */
export function countLinks(site: BuiltSite): number {
  return site.pages.flatMap((page) => attributes(page.html, 'a', 'href')).filter((link) => /^[/#]/.test(link)).length;
}

function leadsSomewhere(site: BuiltSite, ids: ReadonlyMap<string, ReadonlySet<string>>, url: URL): boolean {
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return false;
  const address = `/${path.slice(site.base.length)}`;
  const there = ids.get(address);
  if (!there) return site.files.has(address);
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || SCRIPTED.test(url.hash) || there.has(fragment);
}

function idsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => decode(match[1] ?? '')));
}
