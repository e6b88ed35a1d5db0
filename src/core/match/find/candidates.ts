// Which signatures and entries of an index are worth a look: those to which a telling word or a code of the text leads.
import type { MatchIndex } from '../match-index.ts';
import { entryOf, isReference, POSTINGS_EACH, WORDLESS } from '../match-index.ts';
import type { Terms } from './terms.ts';

/** What the terms of a paste lead to. */
export interface Candidates {
  /** Numbers of signatures, ascending. */
  readonly signatures: readonly number[];
  /** Numbers of entries that bear a code, with its key and its place in the normalized text. */
  readonly coded: readonly { readonly entry: number; readonly key: string; readonly at: number }[];
}

// More than these are looked at only when they share more words with the text.
const MOST = 60;

/**
 * Looks up the terms of a paste. Each signature is posted under `POSTINGS_EACH` words. A log, which has a bit of everything,
 * must share two of them, a question one; where very many do, the text must share more, so that neither the cost nor the
 * parts of an index to load grow with the corpus. A reference is claimed or nothing, so the text must share all of its words;
 * in a longer text its code leads nowhere. Thus no number of references takes a page's place.
 */
export function candidatesOf(
  { words, codes, isLookUp }: Terms,
  index: Pick<MatchIndex, 'references' | 'postings' | 'codes'>,
  isQuestion: boolean,
): Candidates {
  const hits = new Map<number, number>();
  const add = (word: string, count: number): void => {
    if (!Object.hasOwn(index.postings, word)) return;
    for (const number of index.postings[word] ?? []) hits.set(number, (hits.get(number) ?? 0) + count);
  };
  for (const word of words) add(word, 1);
  add(WORDLESS, POSTINGS_EACH);
  const coded = [...codes].flatMap(([key, at]) => {
    const bearers = Object.hasOwn(index.codes, key) ? (index.codes[key] ?? []) : [];
    const pages = bearers.filter((entry) => !isReference(entry, index));
    const shown = isLookUp ? bearers : pages.length === 1 ? pages : [];
    return shown.map((entry) => ({ entry, key, at }));
  });
  const references: number[] = [];
  for (const [number, count] of hits) {
    if (!isReference(entryOf(number), index)) continue;
    if (count >= POSTINGS_EACH) references.push(number);
    hits.delete(number);
  }
  for (let least = isQuestion ? 1 : 2; ; least++) {
    const pages: number[] = [];
    for (const [number, count] of hits) if (count >= least) pages.push(number);
    if (pages.length > MOST && least < POSTINGS_EACH) continue;
    return { signatures: [...pages, ...references].sort((a, b) => a - b), coded };
  }
}
