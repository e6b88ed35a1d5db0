// What a link of an entry becomes on a page: another entry, a source further down, or the web.
import type { LinkTarget } from '../core/content/links.ts';
import { addressOfId } from '../core/address/permalink.ts';
import { href } from './urls.ts';

/** Finds a page by its id. */
export type Find = (id: string) => { readonly address: string } | undefined;

/** Attributes of the `a` element for a target. An entry that is not there (any more) is linked by its permanent address. */
export function linkAttributes(target: LinkTarget, find: Find): Record<string, string> {
  switch (target.kind) {
    case 'entry':
      return { href: href(addressOfId(target.id, find)) + (target.fragment ? `#${target.fragment}` : '') };
    case 'source':
      return { href: `#source-${target.id}`, class: 'cite' };
    case 'web':
      return { href: target.url, rel: 'external' };
    case 'bad':
      return {};
  }
}
