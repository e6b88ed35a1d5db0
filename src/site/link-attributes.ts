// What a link of an entry becomes on a page: another entry, a place or a source further down, a page of this site, or the web.
import { addressOfId } from '../core/address/permalink.ts';
import type { Target } from '../core/page/document.ts';
import { canonical, href } from './urls.ts';

/** Finds a page by its id. */
export type Find = (id: string) => { readonly address: string } | undefined;

/** Attributes of the `a` element for a target. An entry that is not there (any more) is linked by its permanent address. */
export function linkAttributes(target: Target, find: Find): Record<string, string> {
  switch (target.kind) {
    case 'entry':
      return { href: href(addressOfId(target.id, find)) + (target.fragment ? `#${target.fragment}` : '') };
    case 'place':
      return { href: `#${target.id}` };
    case 'source':
      return { href: `#source-${target.id}`, class: 'cite' };
    case 'page':
      return { href: href(target.path) };
    case 'web':
      return { href: target.url, rel: 'external' };
    case 'bad':
      return {};
  }
}

/** What a link shows that has no words of its own: its address. */
export function linkText(target: Target): string {
  switch (target.kind) {
    case 'page':
      return canonical(target.path);
    case 'web':
      return target.url;
    default:
      return '';
  }
}
