// The whole entry behind a page, read from its file when the page renders.
import { type Entry, readEntry } from '../core/content/entry.ts';
import { readSourceFile } from '../files/content-files.ts';

/** Reads an entry that the loader has accepted. Throws when its file has changed into something unreadable since. */
export async function readPageEntry(file: string, path: string): Promise<Entry> {
  const { entry } = readEntry(await readSourceFile(process.cwd(), file), path);
  if (!entry) throw new Error(`${file} can no longer be read as an entry; npm run check says why`);
  return entry;
}
