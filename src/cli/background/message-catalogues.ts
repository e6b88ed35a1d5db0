// Message catalogues of Debian packages: the English texts that a GNU gettext catalogue translates.
// Format: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html
import { readFileSync } from 'node:fs';
import { filled } from './source-messages.ts';

const MAGIC = 0x950412de;

/** The texts of a compiled catalogue (`.mo`); none when it is no catalogue that this machine's byte order wrote. */
export function catalogueMessages(file: string): string[] {
  const bytes = readFileSync(file);
  if (bytes.length < 20 || bytes.readUInt32LE(0) !== MAGIC) return [];
  const [count, table] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
  return Array.from({ length: count }, (_, i) => {
    const [length, at] = [bytes.readUInt32LE(table + 8 * i), bytes.readUInt32LE(table + 8 * i + 4)];
    const text = bytes.toString('utf8', at, at + length);
    // A context stands before the text, a plural behind it.
    return filled(text.slice(text.indexOf('\u0004') + 1).split('\0')[0] ?? '');
  });
}
