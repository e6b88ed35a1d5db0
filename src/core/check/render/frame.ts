// A code frame: the line a diagnostic points at, with its neighbours and a mark under the offending value.
import type { Position } from '../../source/source-file.ts';
import { visible } from './visible.ts';

const AROUND = 1;
const WIDTH = 110;

/** Lines around a position, numbered, with `^^^` under the value. A long line is cut around the mark. Empty without text. */
export function codeFrame(text: string | undefined, position: Position): string {
  if (text === undefined || text === '') return '';
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const at = Math.min(position.line, lines.length);
  const last = Math.min(at + AROUND, lines.length);
  const digits = String(last).length;
  const out: string[] = [];
  for (let number = Math.max(at - AROUND, 1); number <= last; number++) {
    const gutter = `${number === at ? '>' : ' '} ${String(number).padStart(digits)} |`;
    const line = lines[number - 1] ?? '';
    if (number !== at) out.push(`${gutter} ${cut(visible(line))}`.trimEnd());
    else {
      const { shown, mark } = marked(line, position);
      out.push(`${gutter} ${shown}`.trimEnd(), `  ${' '.repeat(digits)} | ${mark}`);
    }
  }
  return out.join('\n');
}

/** A line with its mark, both cut to the part around the value. */
function marked(line: string, { column, length }: Position): { shown: string; mark: string } {
  const start = Math.min(column - 1, line.length);
  const before = visible(line.slice(0, start));
  const value = visible(line.slice(start, start + length));
  const after = visible(line.slice(start + length));
  const fits = before.length + Math.min(value.length, WIDTH / 2) <= WIDTH;
  const head = fits ? before : `…${before.slice(before.length - WIDTH / 2)}`;
  const shown = cut(head + value + after);
  const room = Math.max(widthOf(shown) - widthOf(head), 1);
  return { shown, mark: ' '.repeat(widthOf(head)) + '^'.repeat(Math.min(Math.max(widthOf(value), 1), room)) };
}

function cut(line: string): string {
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
}

/** Columns that a text takes at a terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
