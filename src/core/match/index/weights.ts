// How much each word of a signature tells, in bits: rare among the signatures of the corpus is telling. A small
// corpus cannot know what is common in error messages, so a prior stands in until it has grown. Build time only.
import { COMMON, FREQUENT } from './common-words.ts';

// The prior counts as much as this many entries.
const PRIOR_ENTRIES = 150;
const MOST_BITS = 12;

/** Counts, for each word, the entries whose signatures hold it. */
export function countEntries(words: Iterable<ReadonlySet<string>>): {
  readonly entries: number;
  readonly of: ReadonlyMap<string, number>;
} {
  const of = new Map<string, number>();
  let entries = 0;
  for (const each of words) {
    entries++;
    for (const word of each) of.set(word, (of.get(word) ?? 0) + 1);
  }
  return { entries, of };
}

/** Information of a word in bits: how surprising it is in a message that is not about this entry's error. */
export function bitsOf(
  word: string,
  counts: { readonly entries: number; readonly of: ReadonlyMap<string, number> },
): number {
  const expected = priorRate(word) * PRIOR_ENTRIES + Math.max(0, (counts.of.get(word) ?? 0) - 1);
  return Math.min(MOST_BITS, Math.max(0, -Math.log2(expected / (counts.entries + PRIOR_ENTRIES))));
}

// How often a word stands in error messages at large, by a rough list and by its shape.
function priorRate(word: string): number {
  if (FREQUENT.has(word)) return 0.3;
  if (COMMON.has(word)) return 0.05;
  if (/^\d+$/.test(word)) return word.length < 3 ? 0.3 : 0.01;
  if (word.length < 3) return 0.1;
  return word.length > 11 || word.includes('_') ? 0.001 : 0.004;
}
