// What stands around an entry in tests of its exports: the sample's own tool, one neighbour, and made-up addresses; or, for
// the project's own content, what the site would put there.
import { type Content, readContent } from '../../src/core/content/content.ts';
import type { Entry, Tool } from '../../src/core/content/entry.ts';
import { toRecord } from '../../src/core/content/record.ts';
import type { EntryContext } from '../../src/core/page/entry-context.ts';
import { absolute } from '../../src/core/address/permalink.ts';
import type { AnchorState } from '../../src/core/address/ledger-anchors.ts';
import { relateAll } from '../../src/core/catalogue/relate.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { contentFolder } from './check/content-folder.ts';

/** The context of the sample entry. */
export function sampleContext(change: Partial<EntryContext> = {}): EntryContext {
  const { tools, categories } = readContent(contentFolder());
  return {
    site: { name: 'Errors' },
    tool: tools.get('npm') as Tool,
    category: categories.get('build-deploy'),
    related: [],
    find: (id) => (id === 'FX0002' ? { path: 'docker/no-space', title: 'Docker: no space left' } : undefined),
    link: (path) => `https://errors.example${path}`,
    ...change,
  };
}

/** The published entries of this project, each with its context on a site at this origin and base path. */
export async function publishedEntries(origin = 'https://errors.example', base = '/') {
  const content = readContent(await readContentFiles(process.cwd()));
  const entries = content.entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  const related = relateAll(entries.map(toRecord));
  return entries.map((entry) => ({
    entry,
    context: contextIn(content, entries, related, entry, origin, base),
    /** What the ledger says of its anchors. */
    ledger: content.ledger.anchors.get(entry.id) ?? new Map<string, AnchorState>(),
  }));
}

function contextIn(
  { site, tools, categories, recordings }: Content,
  entries: readonly Entry[],
  related: ReturnType<typeof relateAll>,
  entry: Entry,
  origin: string,
  base: string,
): EntryContext {
  return {
    site: site ?? { name: '' },
    tool: tools.get(entry.tool) as Tool,
    category: categories.get(entry.category),
    related: related.get(entry.id) ?? [],
    recording: recordings.find(({ id }) => id === entry.id)?.recording,
    find: (id) => entries.find((other) => other.id === id),
    link: (path) => absolute(origin, base, path),
  };
}
