// What stands around an entry on its site, for everything that is made from it: the one place where a context is put together.
import type { Site } from '../catalogue/site.ts';
import type { Entry } from '../content/entry.ts';
import type { EntryContext } from './entry-context.ts';

/** The context of one entry; `link` spells addresses. Throws with a sentence when nothing readable is said of the entry's tool. */
export function contextOf(site: Site, entry: Entry, link: EntryContext['link']): EntryContext {
  const { settings, content, related, recordings, pages } = site;
  const tool = content.tools.get(entry.tool);
  if (!tool) {
    throw new Error(
      `${entry.file} is about the tool “${entry.tool}”, of which content/tools says nothing readable; npm run check says why`,
    );
  }
  // A recording is evidence, and evidence that the entry does not name is not shown.
  const shown = entry.sources.some(({ kind }) => kind === 'reproduction');
  return {
    site: settings,
    tool,
    category: content.categories.get(entry.category),
    related: related.get(entry.id) ?? [],
    recording: shown ? recordings.get(entry.id) : undefined,
    find: (id) => pages.get(id),
    link,
  };
}
