// What each type of placeholder may stand for, and how far it may reach.
import type { Normalized } from '../read/normalize.ts';
import type { ValueType } from './signature-parts.ts';
import { SEPARATOR } from '../read/characters.ts';

interface ValueRule {
  /** Most normalized characters, so that a signature never spreads over a whole log. */
  readonly longest: number;
  /** Strongest separator allowed inside. */
  readonly separator: number;
  /** What the normalized characters must look like; each expression reads its input once. */
  readonly shape?: RegExp;
}

const RULES: Readonly<Record<ValueType, ValueRule>> = {
  text: { longest: 240, separator: SEPARATOR.wrap },
  word: { longest: 200, separator: SEPARATOR.mark, shape: /./ },
  int: { longest: 24, separator: SEPARATOR.none, shape: /^[+-]?\d[\d,_]*$/ },
  number: { longest: 32, separator: SEPARATOR.none, shape: /^[+-]?(?:0x[\da-f]+|[\d.][\d.,_]*(?:e[+-]?\d+)?)$/ },
  path: { longest: 300, separator: SEPARATOR.wrap, shape: /./ },
  url: { longest: 300, separator: SEPARATOR.mark, shape: /[.:/]/ },
  host: { longest: 200, separator: SEPARATOR.mark, shape: /^[^/,;()<>]+$/ },
  port: { longest: 5, separator: SEPARATOR.none, shape: /^\d+$/ },
  version: { longest: 60, separator: SEPARATOR.none, shape: /^[v^~]?\d[\w.+-]*$/ },
  lines: { longest: 6000, separator: SEPARATOR.line },
};

/** Most normalized characters that a value of `type` takes. */
export function longestValue(type: ValueType): number {
  return RULES[type].longest;
}

/** Whether the normalized characters `[from, to)` can be a value of `type`; `border` is the strongest separator at its ends. */
export function accepts(
  type: ValueType,
  normalized: Normalized,
  from: number,
  to: number,
  border: number = SEPARATOR.wrap,
): boolean {
  const rule = RULES[type];
  if (to - from > rule.longest) return false;
  for (let i = from; i <= to && i < normalized.separators.length; i++) {
    // Blanks at either border belong to the literals beside it; a line break only where the signature has one.
    const allowed = i === from || i === to ? Math.max(rule.separator, border) : rule.separator;
    if ((normalized.separators[i] ?? 0) > allowed) return false;
  }
  return rule.shape === undefined || rule.shape.test(normalized.text.slice(from, to));
}

/** End of the value of `type` that begins at `from`, where no literal follows it; `newLine` lets it begin on the next. */
export function valueEnd(type: ValueType, normalized: Normalized, from: number, newLine: boolean): number {
  const rule = RULES[type];
  if (!newLine && (normalized.separators[from] ?? 0) > Math.max(rule.separator, SEPARATOR.wrap)) return from;
  const open = type === 'text' || type === 'lines';
  const last = Math.min(normalized.text.length, from + rule.longest);
  let end = from;
  while (end < last) {
    const separator = normalized.separators[end] ?? 0;
    if (
      end > from &&
      separator > (open ? rule.separator : SEPARATOR.none) &&
      !(separator === SEPARATOR.mark && type === 'path')
    )
      break;
    if (!open && ',;()<>|'.includes(normalized.text[end] ?? '')) break;
    end++;
  }
  if (!open) while (end > from && '.:!?'.includes(normalized.text[end - 1] ?? '')) end--;
  return shrink(rule, normalized, from, end);
}

/** Start of the value of `type` that ends at `to`, where no literal precedes it; `newLine` as for `valueEnd`. */
export function valueStart(type: ValueType, normalized: Normalized, to: number, newLine: boolean): number {
  const rule = RULES[type];
  if (!newLine && (normalized.separators[to] ?? 0) > Math.max(rule.separator, SEPARATOR.wrap)) return to;
  const open = type === 'text' || type === 'lines';
  const first = Math.max(0, to - rule.longest);
  let start = to;
  while (start > first) {
    const separator = start < normalized.separators.length ? (normalized.separators[start] ?? 0) : 0;
    if (
      start < to &&
      separator > (open ? rule.separator : SEPARATOR.none) &&
      !(separator === SEPARATOR.mark && type === 'path')
    )
      break;
    if (!open && ',;()<>|'.includes(normalized.text[start - 1] ?? '')) break;
    start--;
  }
  return rule.shape === undefined || rule.shape.test(normalized.text.slice(start, to)) ? start : to;
}

// The longest beginning of `[from, end)` that has the shape: `1.` of `exit code 1.` is an int without its full stop.
function shrink(rule: ValueRule, normalized: Normalized, from: number, end: number): number {
  if (rule.shape === undefined) return end;
  let to = end;
  while (to > from && to > end - 40 && !rule.shape.test(normalized.text.slice(from, to))) to--;
  return rule.shape.test(normalized.text.slice(from, to)) ? to : from;
}
