// Looks for single literals in a normalized text: conditions of signatures, mentions of tools.
import type { Normalized } from '../read/normalize.ts';
import { isWordCode } from '../read/characters.ts';
import { isBorder } from '../read/words.ts';

/** First place of a normalized literal in `[from, to)` where it is not a part of a longer word; -1 when there is none. */
export function findLiteral(normalized: Normalized, literal: string, from = 0, to = normalized.text.length): number {
  const low = Math.max(0, from);
  const near = low === 0 && to >= normalized.text.length ? normalized.text : normalized.text.slice(low, to);
  const opens = isWordCode(literal.charCodeAt(0));
  const closes = isWordCode(literal.charCodeAt(literal.length - 1));
  for (let found = near.indexOf(literal); found >= 0; found = near.indexOf(literal, found + 1)) {
    const at = low + found;
    if ((!opens || isBorder(normalized, at)) && (!closes || isBorder(normalized, at + literal.length))) return at;
  }
  return -1;
}
