// The text that a person gives to a command: as arguments, in a file, or through a pipe.
import { promises as fs } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { fail } from './terminal.ts';

/** The arguments joined, else the file, else standard input. Ends the command with 2 and `usage` where there is none of them. */
export async function pastedText(words: readonly string[], file: string | undefined, usage: string): Promise<string> {
  if (words.length > 0) return words.join(' ');
  if (file !== undefined) {
    return fs.readFile(file, 'utf8').catch((error: Error) => fail(`${file} cannot be read: ${error.message}`, 2));
  }
  if (process.stdin.isTTY) fail(usage, 2);
  return readAll(process.stdin);
}
