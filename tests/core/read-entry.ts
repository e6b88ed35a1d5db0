// One entry file read as the site reads it, for tests.
import { toArticleReading } from '../../src/core/content/article.ts';
import type { Entry, EntryReading } from '../../src/core/content/entry.ts';
import { ENTRY } from '../../src/core/content/kinds/entry.ts';
import { type ReadingOf, readFile } from '../../src/core/content/reading.ts';

/** Reads a text as the file `content/errors/<path>.mdx`. */
export function readEntry(path: string, text: string): EntryReading {
  return toArticleReading<Entry>(
    readFile(ENTRY, { path: `content/errors/${path}.mdx`, text }) as ReadingOf<typeof ENTRY>,
  );
}
