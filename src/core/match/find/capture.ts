// What the placeholders of a signature stand for in a paste.
import type { Bounds } from './gap-values.ts';
import type { Span } from './locate.ts';
import type { Paste } from '../read/paste.ts';
import type { Pattern } from './pattern.ts';
import { placeAfter, placeBefore, placeValues } from './gap-values.ts';

const LONGEST = 400;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Values by name; the first of two with the same name counts, and one that is empty is left out. */
export function captureValues(pattern: Pattern, span: Span, paste: Paste): Record<string, string> {
  const values: Record<string, string> = {};
  pattern.gaps.forEach((gap, k) => {
    const before = span[k - 1];
    const from = before === undefined ? 0 : before + (pattern.fragments[k - 1]?.text.length ?? 0);
    const to = span[k] ?? paste.normalized.text.length;
    const bounds: readonly Bounds[] | undefined =
      k === 0
        ? placeBefore(gap, paste.normalized, to)
        : k === span.length
          ? placeAfter(gap, paste.normalized, from)
          : placeValues(gap, paste.normalized, from, to);
    gap.values.forEach(({ name }, i) => {
      const place = bounds?.[i];
      const value = place ? clean(paste, place[0], place[1]) : '';
      if (value && !Object.hasOwn(values, name)) values[name] = value;
    });
  });
  return values;
}

// The source of normalized units `[from, to)`: wraps joined, quotes and stray marks at the ends removed.
function clean({ redacted, normalized }: Paste, from: number, to: number): string {
  if (from >= to) return '';
  const raw = redacted.text.slice(normalized.at[from], (normalized.at[to - 1] ?? 0) + 1).slice(0, LONGEST);
  let value = raw.replace(/\s*\n\s*/g, ' ').trim();
  for (let last = value.at(-1); last !== undefined && isStray(value, last); last = value.at(-1)) {
    value = value.slice(0, -1).trimEnd();
  }
  return value;
}

// A closing bracket without its opening one, a comma, a full stop, a quote left at the end of a value.
function isStray(value: string, last: string): boolean {
  const opening = PAIRS[last];
  return opening === undefined ? ',;.\\"\'`'.includes(last) : !value.includes(opening);
}
