// The recorded reproduction behind a page, read from its file when the page renders.
import type { Entry, Recording } from '../core/content/entry.ts';
import { readDocument } from '../core/content/read-document.ts';
import { readSourceFile } from '../files/content-files.ts';

/** The recording of an entry; undefined where none was made, and in development for a broken one. */
export async function readPageRecording({ id }: Entry): Promise<Recording | undefined> {
  return readDocument(await readSourceFile(process.cwd(), `content/reproductions/${id}.yaml`), 'recording').value;
}
