// How much each word of a signature tells, in bits: rare among the signatures of the corpus is telling. A small
// corpus cannot know what is common in error messages, so a prior stands in until it has grown. Build time only.
import { MESSAGES_READ, messagesWith } from '../background/word-counts.ts';

// The prior counts as much as this many entries.
const PRIOR_ENTRIES = 150;
const MOST_BITS = 12;
// Lines of a paste that lie near enough to be taken for one message.
const LINES = 8;
// Share of messages that hold a word which the background has hardly seen.
const UNSEEN = 0.0001;

/** How many entries there are, and for each word how many have signatures that hold it. */
export interface WordCounts {
  readonly entries: number;
  readonly of: ReadonlyMap<string, number>;
}

/** Counts, for each word, the entries whose signatures hold it. */
export function countEntries(words: Iterable<ReadonlySet<string>>): WordCounts {
  const of = new Map<string, number>();
  let entries = 0;
  for (const each of words) {
    entries++;
    for (const word of each) of.set(word, (of.get(word) ?? 0) + 1);
  }
  return { entries, of };
}

/** Information of a word in bits: how surprising it is in a message that is not about this entry's error. */
export function bitsOf(word: string, counts: WordCounts): number {
  const expected = priorRate(word) * PRIOR_ENTRIES + Math.max(0, (counts.of.get(word) ?? 0) - 1);
  return Math.min(MOST_BITS, Math.max(0, -Math.log2(expected / (counts.entries + PRIOR_ENTRIES))));
}

/** Information of a word in bits by the background alone, whatever this site's entries are about. */
export function backgroundBits(word: string): number {
  return Math.min(MOST_BITS, -Math.log2(priorRate(word)));
}

// How often a word stands in what people paste: some lines of any program, each a message.
function priorRate(word: string): number {
  if (/^\d+$/.test(word)) return word.length < 3 ? 0.3 : 0.01;
  if (word.length < 3) return 0.1;
  const share = Math.max(UNSEEN, messagesWith(word) / MESSAGES_READ);
  return 1 - (1 - share) ** LINES;
}
