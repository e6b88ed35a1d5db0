// All entries in full, read in groups, for the files that hold every one of them.
import type { Entry } from '../core/content/entry.ts';
import type { EntryRecord } from '../core/content/record.ts';
import { readPageEntry } from './read-page-entry.ts';

/** Files are opened in groups, so that ten thousand of them do not exhaust the file descriptors. */
const AT_ONCE = 64;

/** Reads the entries behind records, in their order. */
export async function readAll(records: readonly EntryRecord[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let i = 0; i < records.length; i += AT_ONCE) {
    const group = records.slice(i, i + AT_ONCE).map(({ file, path }) => readPageEntry(file, path));
    entries.push(...(await Promise.all(group)));
  }
  return entries;
}
