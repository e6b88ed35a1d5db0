// A code frame: the line a diagnostic points at, with its neighbours and a mark under the offending value.
import type { Position } from '../../entry/source-file.ts';

const AROUND = 1;
const WIDTH = 110;

/** Lines around a position, numbered, with `^^^` under the value. A long line is cut around the mark. Empty without text. */
export function codeFrame(text: string | undefined, position: Position): string {
  if (text === undefined || text === '') return '';
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const first = Math.max(position.line - AROUND, 1);
  const last = Math.min(position.line + AROUND, lines.length);
  const digits = String(last).length;
  const out: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] ?? '';
    const marked = number === position.line;
    const shift = marked ? Math.max(0, position.column - 1 - WIDTH / 2) : 0;
    const shown = line.slice(shift, shift + WIDTH);
    out.push(`${marked ? '>' : ' '} ${String(number).padStart(digits)} | ${shift > 0 ? '…' : ''}${shown}`.trimEnd());
    if (!marked) continue;
    const indent = ' '.repeat(position.column - 1 - shift + (shift > 0 ? 1 : 0));
    const room = Math.max(shown.length - (position.column - 1 - shift), 1);
    out.push(`  ${' '.repeat(digits)} | ${indent}${'^'.repeat(Math.max(1, Math.min(position.length, room)))}`);
  }
  return out.join('\n');
}
