// The lines of a paste that matched, short enough to show, cut around what matched.
import type { Range } from '../../core/match/types.ts';
import type { MarkedLine } from './answer-sheet.ts';

const MOST_LINES = 3;
const MOST_CHARACTERS = 220;
/** Characters shown before the first match of a long line. */
const LEAD = 40;

/** The first lines that hold a part of `ranges`, which are ascending and do not overlap. */
export function matchedLines(text: string, ranges: readonly Range[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let done = 0;
  for (const range of ranges) {
    for (let at = Math.max(range.start, done); at < range.end && lines.length < MOST_LINES;) {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      const feed = text.indexOf('\n', at);
      const end = feed < 0 ? text.length : feed;
      lines.push(markLine(text, start, end, ranges));
      at = end + 1;
      done = at;
    }
  }
  return lines.filter((line) => line.some(({ text: run }) => run.trim() !== ''));
}

function markLine(text: string, start: number, end: number, ranges: readonly Range[]): MarkedLine {
  const inside = ranges.filter((range) => range.start < end && range.end > start);
  const first = Math.max(start, inside[0]?.start ?? start);
  const from = end - start > MOST_CHARACTERS ? Math.max(start, first - LEAD) : start;
  const to = Math.min(end, from + MOST_CHARACTERS);
  const line: MarkedLine[number][] = from > start ? [{ text: '…', marked: false }] : [];
  let at = from;
  const add = (until: number, marked: boolean): void => {
    if (until > at) line.push({ text: readable(text.slice(at, until)), marked });
    at = Math.max(at, until);
  };
  for (const range of inside) {
    add(Math.min(to, Math.max(from, range.start)), false);
    add(Math.min(to, range.end), true);
  }
  add(to, false);
  if (to < end) line.push({ text: '…', marked: false });
  return line;
}

// Terminal colours, control characters and halves of characters say nothing on a page.
function readable(run: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return run.toWellFormed().replace(/\u001b\[[\d;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
