// Where the values of a gap stand between two fragments, or beside the first or the last one.
import type { Normalized } from '../read/normalize.ts';
import type { Gap } from './pattern.ts';
import { SEPARATOR } from '../read/characters.ts';
import { mayHoldBlanks } from './signature-parts.ts';
import { accepts, longestValue, valueEnd, valueStart } from './value-types.ts';

/** Normalized bounds of a value. */
export type Bounds = readonly [from: number, to: number];

// A line of a signature may stand behind a log prefix of this many normalized characters in a paste.
const LONGEST_PREFIX = 100;

/** Most normalized characters between two fragments. */
export function reachOf(gap: Gap): number {
  const values = gap.values.reduce((sum, { type }) => sum + longestValue(type), 0);
  return values + LONGEST_PREFIX * gap.breaks;
}

/** Bounds of each value of a gap that fills `[from, to)`; undefined when it cannot be what the signature has there. */
export function placeValues(gap: Gap, normalized: Normalized, from: number, to: number): Bounds[] | undefined {
  const { values, breaks, breakFirst } = gap;
  if (breaks === 0) return values.length === 0 ? (from === to ? [] : undefined) : divide(gap, normalized, from, to);
  if (values.some(({ type }) => type === 'lines')) return values.map(() => [from, to]);
  const lines: number[] = [];
  for (let i = from; i <= to; i++) if ((normalized.separators[i] ?? 0) >= SEPARATOR.wrap) lines.push(i);
  if (lines.length > breaks + 1 || (lines.length === 0 && from !== to)) return undefined;
  if (values.length === 0) return [];
  const [start, end] = breakFirst ? [lines.at(-1) ?? from, to] : [from, lines[0] ?? to];
  return divide(gap, normalized, start, end, SEPARATOR.line);
}

/** Bounds of the values before the first fragment, which stands at `to`. */
export function placeBefore(gap: Gap, normalized: Normalized, to: number): Bounds[] | undefined {
  let end = to;
  const bounds = gap.values.map((_, i): Bounds => {
    const type = gap.values[gap.values.length - 1 - i]?.type ?? 'text';
    const start = valueStart(type, normalized, end, gap.breaks > 0);
    const found: Bounds = [start, end];
    end = start;
    return found;
  });
  return bounds.every(([from, last], i) => last > from || mayBeEmpty(gap, gap.values.length - 1 - i))
    ? bounds.reverse()
    : undefined;
}

/** Bounds of the values after the last fragment, which ends at `from`. */
export function placeAfter(gap: Gap, normalized: Normalized, from: number): Bounds[] | undefined {
  let start = from;
  const bounds = gap.values.map(({ type }): Bounds => {
    const found: Bounds = [start, valueEnd(type, normalized, start, gap.breaks > 0)];
    start = found[1];
    return found;
  });
  return bounds.every(([first, last], i) => last > first || mayBeEmpty(gap, i)) ? bounds : undefined;
}

// One value takes all. Two are divided at the blank beside the one that cannot hold blanks; more are not told apart.
function divide(gap: Gap, normalized: Normalized, from: number, to: number, border?: number): Bounds[] | undefined {
  const [first, second] = gap.values;
  if (first === undefined) return from === to ? [] : undefined;
  if (second === undefined || gap.values.length > 2) {
    return accepts(first.type, normalized, from, to, border) ? [[from, to]] : undefined;
  }
  let split = -1;
  for (let i = from + 1; i < to; i++) {
    if ((normalized.separators[i] ?? 0) < SEPARATOR.space) continue;
    split = i;
    if (!mayHoldBlanks(first.type)) break;
  }
  if (
    split < 0 ||
    !accepts(first.type, normalized, from, split, border) ||
    !accepts(second.type, normalized, split, to, border)
  )
    return undefined;
  return [
    [from, split],
    [split, to],
  ];
}

function mayBeEmpty(gap: Gap, i: number): boolean {
  const type = gap.values[i]?.type ?? 'text';
  return type === 'text' || type === 'lines';
}
