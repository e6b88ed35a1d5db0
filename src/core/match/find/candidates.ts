// Which signatures of an index are worth a look: those of which a rare word is in the text.
import type { Words } from '../read/words.ts';
import type { MatchIndex } from '../match-index.ts';
import { LISTINGS, WORDLESS } from '../match-index.ts';

// More than these are looked at only when they share more words with the text.
const MOST = 60;

/**
 * Numbers of the signatures that share anchor words with the text, ascending. Each signature is listed under
 * `LISTINGS` words. A log, which has a bit of everything, must share two of them, a question one; where very many
 * do, the text must share more, so that neither the cost nor the parts of an index to load grow with the corpus.
 */
export function candidates(words: Words, anchors: MatchIndex['anchors'], isQuestion: boolean): number[] {
  const hits = new Map<number, number>();
  const add = (word: string, count: number): void => {
    if (!Object.hasOwn(anchors, word)) return;
    for (const number of anchors[word] ?? []) hits.set(number, (hits.get(number) ?? 0) + count);
  };
  for (const word of words) add(word, 1);
  add(WORDLESS, LISTINGS);
  for (let least = isQuestion ? 1 : 2; ; least++) {
    const found = [...hits].flatMap(([number, count]) => (count >= least ? [number] : []));
    if (found.length <= MOST || least >= LISTINGS) return found.sort((a, b) => a - b);
  }
}
