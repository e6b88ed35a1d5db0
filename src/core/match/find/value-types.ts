// What each type of placeholder may stand for, and how far it may reach.
import type { Folded } from '../read/fold.ts';
import type { ValueType } from './signature-parts.ts';
import { GAP } from '../read/characters.ts';

interface ValueRule {
  /** Most folded characters, so that a signature never spreads over a whole log. */
  longest: number;
  /** Strongest gap allowed inside. */
  gap: number;
  /** What the folded characters must look like; each expression reads its input once. */
  shape?: RegExp;
}

const RULES: Record<ValueType, ValueRule> = {
  text: { longest: 240, gap: GAP.wrap },
  word: { longest: 200, gap: GAP.mark, shape: /./ },
  int: { longest: 24, gap: GAP.none, shape: /^[+-]?\d[\d,_]*$/ },
  number: { longest: 32, gap: GAP.none, shape: /^[+-]?(?:0x[\da-f]+|[\d.][\d.,_]*(?:e[+-]?\d+)?)$/ },
  path: { longest: 300, gap: GAP.wrap, shape: /./ },
  url: { longest: 300, gap: GAP.mark, shape: /[.:/]/ },
  host: { longest: 200, gap: GAP.mark, shape: /^[^/,;()<>]+$/ },
  port: { longest: 5, gap: GAP.none, shape: /^\d+$/ },
  version: { longest: 60, gap: GAP.none, shape: /^[v^~]?\d[\w.+-]*$/ },
  lines: { longest: 6000, gap: GAP.line },
};

/** Most folded characters that a value of `type` takes. */
export function longestValue(type: ValueType): number {
  return RULES[type].longest;
}

/** Whether the folded characters `[from, to)` can be a value of `type` between two literals. */
export function accepts(type: ValueType, folded: Folded, from: number, to: number): boolean {
  const rule = RULES[type];
  if (to - from > rule.longest) return false;
  for (let i = from; i <= to && i < folded.gap.length; i++) {
    // Blanks at either border belong to the literals beside it; a line break does not.
    const allowed = i === from || i === to ? Math.max(rule.gap, GAP.wrap) : rule.gap;
    if ((folded.gap[i] ?? 0) > allowed) return false;
  }
  return rule.shape === undefined || rule.shape.test(folded.text.slice(from, to));
}

/** End of the value of `type` that begins at `from`, where no literal follows it; `newLine` lets it begin on the next. */
export function valueEnd(type: ValueType, folded: Folded, from: number, newLine: boolean): number {
  const rule = RULES[type];
  if (!newLine && (folded.gap[from] ?? 0) > Math.max(rule.gap, GAP.wrap)) return from;
  const open = type === 'text' || type === 'lines';
  const last = Math.min(folded.text.length, from + rule.longest);
  let end = from;
  while (end < last) {
    const gap = folded.gap[end] ?? 0;
    if (end > from && gap > (open ? rule.gap : GAP.none) && !(gap === GAP.mark && type === 'path')) break;
    if (!open && ',;()<>|'.includes(folded.text[end] ?? '')) break;
    end++;
  }
  if (!open) while (end > from && '.:!?'.includes(folded.text[end - 1] ?? '')) end--;
  return shrink(rule, folded, from, end);
}

/** Start of the value of `type` that ends at `to`, where no literal precedes it; `newLine` as for `valueEnd`. */
export function valueStart(type: ValueType, folded: Folded, to: number, newLine: boolean): number {
  const rule = RULES[type];
  if (!newLine && (folded.gap[to] ?? 0) > Math.max(rule.gap, GAP.wrap)) return to;
  const open = type === 'text' || type === 'lines';
  const first = Math.max(0, to - rule.longest);
  let start = to;
  while (start > first) {
    const gap = start < folded.gap.length ? (folded.gap[start] ?? 0) : 0;
    if (start < to && gap > (open ? rule.gap : GAP.none) && !(gap === GAP.mark && type === 'path')) break;
    if (!open && ',;()<>|'.includes(folded.text[start - 1] ?? '')) break;
    start--;
  }
  return rule.shape === undefined || rule.shape.test(folded.text.slice(start, to)) ? start : to;
}

// The longest beginning of `[from, end)` that has the shape: `1.` of `exit code 1.` is an int without its full stop.
function shrink(rule: ValueRule, folded: Folded, from: number, end: number): number {
  if (rule.shape === undefined) return end;
  let to = end;
  while (to > from && to > end - 40 && !rule.shape.test(folded.text.slice(from, to))) to--;
  return rule.shape.test(folded.text.slice(from, to)) ? to : from;
}
