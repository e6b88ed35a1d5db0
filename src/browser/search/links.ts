// Addresses of pages as the search links to them.
import { encodeValues, type Values } from '../../core/fill/fragment.ts';

/** An entry's page below the base path, with the values found in the paste. */
export function entryHref(base: string, path: string, values: Values = {}): string {
  return `${base}errors/${path}/${encodeValues(values)}`;
}

/** A link of a card: an address of the web, or one below the base path. Anything else leads nowhere. */
export function cardHref(base: string, href: string): string | undefined {
  if (/^https?:\/\//.test(href)) return href;
  return /^\/(?![/\\])/.test(href) ? base + href.slice(1) : undefined;
}
