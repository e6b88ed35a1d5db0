// What a link of an entry becomes on a page: another entry, a source further down, or the web.
import type { LinkTarget } from '../core/content/links.ts';
import { address } from '../core/address/permalink.ts';
import { href } from './urls.ts';

/** Finds the path of an entry by its id. */
export type PathOf = (id: string) => string | undefined;

/** Attributes of the `a` element for a target. An entry that is not there (any more) is linked by its permanent address. */
export function linkAttributes(target: LinkTarget, pathOf: PathOf): Record<string, string> {
  switch (target.kind) {
    case 'entry': {
      const path = pathOf(target.id);
      const page = path === undefined ? address.short(target.id) : address.entry(path);
      return { href: href(page) + (target.fragment ? `#${target.fragment}` : '') };
    }
    case 'source':
      return { href: `#source-${target.id}`, class: 'cite' };
    case 'web':
      return { href: target.url, rel: 'external' };
    case 'bad':
      return {};
  }
}
