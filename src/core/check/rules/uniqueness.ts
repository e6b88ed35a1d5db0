// What only one entry may have: its id, its path, its description.
import type { Content } from '../../entry/content.ts';
import type { EntryReading } from '../../entry/entry.ts';
import type { Emit } from '../emit.ts';

/** Checks ids, paths and descriptions across all entries. The file that comes later in the alphabet is reported. */
export function checkUniqueness(content: Content, emit: Emit): void {
  const ids = new Map<string, string>();
  const paths = new Map<string, string>();
  const descriptions = new Map<string, string>();
  for (const reading of content.entries) {
    const { file, path, locate, entry } = reading;
    // Hosts and file systems that ignore case would show either of two such pages.
    const takenBy = first(paths, path.toLowerCase(), file);
    if (takenBy) emit('FXC044', { file, position: { line: 1, column: 1, length: 1 } }, { path, other: takenBy });
    const id = idOf(reading);
    const sameId = id === undefined ? undefined : first(ids, id, file);
    if (id !== undefined && sameId) emit('FXC043', { file, position: locate(['id']) }, { id, other: sameId });
    if (!entry) continue;
    const key = entry.description.toLowerCase().replace(/\W+/g, ' ').trim();
    const sameText = first(descriptions, key, file);
    if (sameText) emit('FXC056', { file, position: locate(['description']) }, { other: sameText });
  }
  for (const { file, entry, locate } of content.entries) {
    for (const [i, alias] of (entry?.aliases ?? []).entries()) {
      const other = paths.get(alias.toLowerCase());
      if (other) emit('FXC044', { file, position: locate(['aliases', i]) }, { path: alias, other });
    }
  }
}

/** Remembers who had a key first; answers with that file when it was another. */
function first(seen: Map<string, string>, key: string, file: string): string | undefined {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, file);
  return known;
}

/** The id, from the entry or from frontmatter that does not fit otherwise: two drafts with one id are worth a word early. */
function idOf(reading: EntryReading): string | undefined {
  return reading.entry?.id ?? reading.id;
}
