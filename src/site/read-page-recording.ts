// The recorded reproduction behind a page, read from its file when the page renders.
import type { Entry, Recording } from '../core/content/entry.ts';
import { readDocument } from '../core/content/read-document.ts';
import { readSourceFile } from '../files/content-files.ts';

/** The recording of an entry that names a reproduction as a source; undefined for others, and in development for a broken one. */
export async function readPageRecording({ id, sources }: Entry): Promise<Recording | undefined> {
  if (!sources.some(({ kind }) => kind === 'reproduction')) return undefined;
  return readDocument(await readSourceFile(process.cwd(), `content/reproductions/${id}.yaml`), 'recording').value;
}
