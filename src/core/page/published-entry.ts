// The JSON twin of an entry: the author's fields with every link spelled out, and what the page adds to them.
import { address } from '../address/permalink.ts';
import type { Entry } from '../content/entry.ts';
import type { PublishedEntry } from '../content/schema/exports.ts';
import type { EntryContext } from './entry-context.ts';
import { publishHead, publishParts, withLinks } from './published-article.ts';

/** The entry as programs read it; its keys are always in the same order. */
export function publishEntry(entry: Entry, context: EntryContext): PublishedEntry {
  const { tool, category, link } = context;
  const { id: _id, ...fields } = withLinks(entry, context);
  return {
    ...publishHead(entry, 'published-entry', context),
    ...fields,
    tool: { slug: tool.slug, name: tool.name, vendor: tool.vendor, url: link(address.tool(tool.slug)) },
    category: {
      slug: entry.category,
      name: category?.name ?? entry.category,
      url: link(address.category(entry.category)),
    },
    ...publishParts(entry, context),
  };
}
