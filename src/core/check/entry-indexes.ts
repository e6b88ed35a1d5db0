// The match indexes that rules try texts with: published entries stand among themselves, a draft among all.
import type { Content } from '../content/content.ts';
import type { Entry, EntryReading } from '../content/entry.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { MatchIndex } from '../match/match-index.ts';
import { toMatchEntry } from '../answer/match-entry.ts';

/** The entries whose signatures could be read, and the index that each of them is tried in. */
export interface EntryIndexes {
  readonly tried: readonly { readonly reading: EntryReading; readonly entry: Entry }[];
  readonly indexFor: (entry: Entry) => MatchIndex;
}

/** Compiles the signatures of all entries, whatever else is wrong with them. */
export function compileIndexes(content: Content): EntryIndexes {
  const tried = content.entries.flatMap((reading) => {
    const entry = legible(reading);
    return entry ? [{ reading, entry }] : [];
  });
  const indexOf = (entries: readonly Entry[]) =>
    compileIndex(entries.map((entry) => toMatchEntry(entry, content.tools.get(entry.tool))));
  const all = indexOf(tried.map(({ entry }) => entry));
  const published = tried.filter(({ entry }) => !entry.draft);
  const visible = published.length === tried.length ? all : indexOf(published.map(({ entry }) => entry));
  return { tried, indexFor: (entry) => (entry.draft ? all : visible) };
}

function legible({ partial, unfit }: EntryReading): Entry | undefined {
  return unfit.has('signatures') || unfit.has('id') || unfit.has('codes') ? undefined : partial;
}
