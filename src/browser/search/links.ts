// Addresses of pages as the search links to them.
import { encodeValues, type Values } from '../../core/fill/fragment.ts';
import type { Match } from '../../core/match/types.ts';

/** The page of an answer, with the values found in the paste; the page of a vendor takes none. */
export function pageHref(base: string, page: Pick<Match, 'layer' | 'path'>, values: Values = {}): string {
  if (page.layer === 'reference') return cardHref(base, page.path) ?? base;
  return `${base}${page.layer === 'family' ? 'families' : 'errors'}/${page.path}/${encodeValues(values)}`;
}

/** A link of a card: an address of the web, or one below the base path. Anything else leads nowhere. */
export function cardHref(base: string, href: string): string | undefined {
  if (/^https?:\/\//.test(href)) return href;
  return /^\/(?![/\\])/.test(href) ? base + href.slice(1) : undefined;
}
