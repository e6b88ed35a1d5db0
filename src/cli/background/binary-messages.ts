// Messages in programs without a catalogue: the printable texts that their binaries hold.
import { readFileSync } from 'node:fs';
import { filled } from './source-messages.ts';

/** How far around one template the others stand, in bytes. */
const TEMPLATES = 20_000;

/** Texts in a binary that end with a zero byte, as those of C programs do, and read like a message: three words and more. */
export function binaryMessages(file: string): string[] {
  return [...readFileSync(file, 'latin1').matchAll(/[\x20-\x7e\n\t]{12,240}(?=\0)/g)]
    .map(([text]) => filled(text))
    .filter((text) => (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 3 && !/[;{}<>@]|__|::/.test(text));
}

/** Templates of the JavaScript engine in a Node.js program; they stand together, with `%` for their variable parts. */
export function engineMessages(file: string): string[] {
  const bytes = readFileSync(file);
  const at = bytes.indexOf('"%" is not valid JSON\0');
  if (at < 0) return [];
  const near = bytes.toString('latin1', Math.max(0, at - TEMPLATES), at + TEMPLATES);
  return [...near.matchAll(/(?<=\0)[\x20-\x7e]{12,200}(?=\0)/g)].map(([text]) => text.replaceAll('%', 'x'));
}
