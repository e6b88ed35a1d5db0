// What a browser has to fetch before a page stands: its HTML, styles, scripts with what they import, and its icon.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, type BuiltSite, type Page, tags } from './built-site.ts';

/** The files of a page's first load with their compressed size in bytes. */
export function firstLoad(site: BuiltSite, page: Page): ReadonlyMap<string, number> {
  const sizes = new Map([[page.address, gzipSync(page.html).length]]);
  const links = tags(page.html, 'link')
    .filter((attrs) => /^(?:stylesheet|icon|modulepreload|preload)$/.test(attribute(attrs, 'rel') ?? ''))
    .map((attrs) => attribute(attrs, 'href') ?? '');
  const scripts = tags(page.html, 'script').flatMap((attrs) => attribute(attrs, 'src') ?? []);
  for (const link of [...links, ...scripts]) add(site, new URL(link, site.origin).pathname, sizes);
  return sizes;
}

/** The sum of it. */
export function weight(load: ReadonlyMap<string, number>): number {
  return [...load.values()].reduce((sum, bytes) => sum + bytes, 0);
}

function add(site: BuiltSite, address: string, sizes: Map<string, number>): void {
  if (sizes.has(address)) return;
  const bytes = fs.readFileSync(path.join(site.folder, address.slice(site.base.length - 1)));
  sizes.set(address, gzipSync(bytes).length);
  if (!address.endsWith('.js')) return;
  // What is imported only when it is needed, `import('…')`, is no part of the first load.
  for (const [, imported = ''] of bytes.toString().matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    add(site, new URL(imported, site.origin + address).pathname, sizes);
  }
}
