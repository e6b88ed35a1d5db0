// One entry file read as the site reads it, for tests.
import { type EntryReading, toEntryReading } from '../../src/core/content/entry.ts';
import { ENTRY } from '../../src/core/content/kinds/entry.ts';
import { type ReadingOf, readFile } from '../../src/core/content/reading.ts';

/** Reads a text as the file `content/errors/<path>.mdx`. */
export function readEntry(path: string, text: string): EntryReading {
  return toEntryReading(readFile(ENTRY, { path: `content/errors/${path}.mdx`, text }) as ReadingOf<typeof ENTRY>);
}
