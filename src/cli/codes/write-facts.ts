// Writes facts of a list into a file of codes, line by line: everything that people wrote stays as it stands, to the last blank.
import type { ChangedFact } from './compare-list.ts';

/** The text with the facts. Throws with a sentence where a code has no place for one. */
export function writeFacts(text: string, facts: readonly ChangedFact[]): string {
  const lines = text.split('\n');
  for (const fact of facts) writeFact(lines, fact);
  return lines.join('\n');
}

function writeFact(lines: string[], { code, field, on, to }: ChangedFact): void {
  const first = lines.findIndex((line) => /^ {2}- code: /.test(line) && unquoted(line.slice(10)) === code);
  if (first < 0) throw new Error(`${code} does not begin a line “- code:”`);
  const next = lines.findIndex((line, at) => at > first && !/^ {4}/.test(line));
  const at = lines.findIndex((line, i) => i > first && (next < 0 || i < next) && line.startsWith(`    ${field}: `));
  const value = typeof to === 'number' ? String(to) : `'${to.replaceAll("'", "''")}'`;
  if (at < 0) {
    lines.splice(first + 1, 0, `    ${field}: ${on === undefined ? value : `{ ${on}: ${value} }`}`);
    return;
  }
  const line = lines[at] ?? '';
  if (on === undefined || !line.includes('{')) {
    // Hexadecimal stays so.
    const hex =
      /: 0x/.test(line) && typeof to === 'number' ? `0x${to.toString(16).toUpperCase().padStart(8, '0')}` : value;
    lines[at] = `    ${field}: ${hex}`;
    return;
  }
  const entry = new RegExp(`([{,] *)${on.replace(/[^\w ]/g, '\\$&')}: -?\\d+`);
  lines[at] = entry.test(line)
    ? line.replace(entry, `$1${on}: ${value}`)
    : line.replace(/ *\}$/, `, ${on}: ${value} }`);
}

function unquoted(text: string): string {
  return text.trim().replace(/^(['"])(.*)\1$/, '$2');
}
