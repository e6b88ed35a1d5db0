// Writes a file that must not be there yet.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { fail } from './terminal.ts';

/** Writes `text` to `file` below `root`, with the folders that it needs. Ends the command where the file exists. */
export async function writeNew(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  try {
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(
      code === 'EEXIST'
        ? `${file} exists already, and nothing is overwritten`
        : `${file} cannot be written: ${message}`,
    );
  }
}
