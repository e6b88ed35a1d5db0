// Messages in programs without a catalogue: the printable texts that their binaries hold.
import { readFileSync } from 'node:fs';
import { filled } from './source-messages.ts';

/** Texts in a binary that end with a zero byte, as those of C programs do, and read like a message: three words and more. */
export function binaryMessages(file: string): string[] {
  return [...readFileSync(file, 'latin1').matchAll(/[\x20-\x7e\n\t]{12,240}(?=\0)/g)]
    .map(([text]) => filled(text))
    .filter((text) => (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 3 && !/[;{}<>@]|__|::/.test(text));
}
