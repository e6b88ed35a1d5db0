// Whether a file or folder is there.
import { promises as fs } from 'node:fs';

/** Never rejects: what cannot be looked at is not there. */
export async function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
