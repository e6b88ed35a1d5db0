// What stands around an entry on this site, for everything that is made from it.
import type { Entry, Tool } from '../core/content/entry.ts';
import type { EntryContext } from '../core/page/entry-context.ts';
import type { Library } from './library.ts';
import { readPageRecording } from './read-page-recording.ts';
import { canonical } from './urls.ts';

/** The context of one entry. */
export async function contextOf(entry: Entry, library: Library): Promise<EntryContext> {
  const { site, tools, categories, related, byId, forwards } = library;
  return {
    site,
    tool: tools.find(({ slug }) => slug === entry.tool) as Tool,
    category: categories.find(({ slug }) => slug === entry.category),
    related: related.get(entry.id) ?? [],
    recording: await readPageRecording(entry),
    forwards: forwards[entry.id],
    find: (id) => byId.get(id),
    link: canonical,
  };
}
