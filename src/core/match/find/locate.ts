// Finds where the fragments of a pattern stand in order in a normalized text, close enough to be one message.
import type { Normalized } from '../read/normalize.ts';
import type { Words } from '../read/words.ts';
import type { Pattern } from './pattern.ts';
import { isBorder } from '../read/words.ts';
import { placeAfter, placeBefore, placeValues, reachOf } from './gap-values.ts';

/** Where a pattern stands: for each fragment its start in the normalized text. */
export type Span = readonly number[];

const MOST_STEPS = 4000;
const MOST_PIVOTS = 3;

/**
 * Calls `visit` with the places where the pattern stands, in ascending order, until it returns true. Searches from
 * the words of the pattern that are rarest in the text, so that the cost does not grow with the length of the text.
 */
export function locate(pattern: Pattern, normalized: Normalized, words: Words, visit: (span: Span) => boolean): void {
  const pivots = pattern.words
    .map(({ word, fragment, offset }) => ({ fragment, offset, places: words.places(word) }))
    .filter((word) => word.places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.offset - b.offset)
    .slice(0, MOST_PIVOTS);
  if (pivots.length === 0) pivots.push(...wordlessPivot(pattern, normalized));
  const search = { pattern, normalized, dead: new Set<number>(), steps: MOST_STEPS };
  for (const pivot of pivots) {
    let found = false;
    for (const place of pivot.places) {
      const span = spanAround(search, pivot.fragment, place - pivot.offset);
      if (span === undefined) continue;
      found = true;
      if (visit(span)) return;
    }
    if (found) return;
  }
}

interface Search {
  readonly pattern: Pattern;
  readonly normalized: Normalized;
  /** Fragment and place pairs from which the rest of the pattern was not found. */
  readonly dead: Set<number>;
  /** How many more may be taken; counted down. */
  steps: number;
}

// A pattern whose words all touch placeholders has no word to start from: look for its longest fragment.
function wordlessPivot(pattern: Pattern, normalized: Normalized) {
  const longest = pattern.fragments.reduce((a, b) => (b.text.length > a.text.length ? b : a), { text: '' });
  const places: number[] = [];
  let at = longest.text ? normalized.text.indexOf(longest.text) : -1;
  for (; at >= 0 && places.length < 100; at = normalized.text.indexOf(longest.text, at + 1)) places.push(at);
  const fragment = pattern.fragments.findIndex((each) => each.text === longest.text);
  return places.length > 0 ? [{ fragment, offset: 0, places }] : [];
}

function spanAround(search: Search, fragment: number, start: number): Span | undefined {
  if (!stands(search, fragment, start)) return undefined;
  const after = reach(search, fragment, start, 1);
  const before = after && reach(search, fragment, start, -1);
  return after && before && [...before.reverse(), start, ...after];
}

// Places of the fragments after (`step` 1) or before (`step` -1) a fragment that stands at `start`.
function reach(search: Search, fragment: number, start: number, step: 1 | -1): number[] | undefined {
  const { pattern, normalized } = search;
  const next = fragment + step;
  const own = pattern.fragments[fragment]?.text.length ?? 0;
  const gap = pattern.gaps[step > 0 ? next : fragment];
  if (gap === undefined) return undefined;
  if (next < 0) return placeBefore(gap, normalized, start) ? [] : undefined;
  if (next >= pattern.fragments.length) return placeAfter(gap, normalized, start + own) ? [] : undefined;
  const key = (start * 1024 + fragment) * 2 + (step > 0 ? 1 : 0);
  if (search.dead.has(key) || search.steps-- < 0) return undefined;
  const text = pattern.fragments[next]?.text ?? '';
  const most = reachOf(gap);
  const low = step > 0 ? start + own : Math.max(0, start - most - text.length);
  const near = normalized.text.slice(low, step > 0 ? low + most + text.length : start);
  let at = step > 0 ? low : start - text.length;
  for (;;) {
    if (at < low) break;
    const found = step > 0 ? near.indexOf(text, at - low) : near.lastIndexOf(text, at - low);
    if (found < 0) break;
    at = low + found;
    const from = step > 0 ? start + own : at + text.length;
    const to = step > 0 ? at : start;
    if (stands(search, next, at) && placeValues(gap, normalized, from, to)) {
      const rest = reach(search, next, at, step);
      if (rest) return [at, ...rest];
    }
    at += step;
  }
  search.dead.add(key);
  return undefined;
}

function stands({ pattern, normalized }: Search, fragment: number, start: number): boolean {
  const each = pattern.fragments[fragment];
  if (each === undefined || start < 0 || !normalized.text.startsWith(each.text, start)) return false;
  return (!each.open || isBorder(normalized, start)) && (!each.close || isBorder(normalized, start + each.text.length));
}
