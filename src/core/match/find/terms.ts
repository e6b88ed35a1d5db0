// What of a paste can be looked up in an index.
import type { Paste } from '../read/paste.ts';
import type { Words } from '../read/words.ts';
import { SEPARATOR } from '../read/characters.ts';

/** Words, and what may be a code in a short text, with its place in the normalized text. */
export interface Terms {
  readonly words: Iterable<string>;
  /** Keys of `MatchIndex.codes`; none for a log. */
  readonly codes: ReadonlyMap<string, number>;
}

/** All the terms of a paste. */
export interface PasteTerms extends Terms {
  readonly words: Words;
}

const MOST_WORDS = 6;

/** The terms of a paste. */
export function termsOf(paste: Paste): PasteTerms {
  return { words: paste.words, codes: codesOf(paste) };
}

function codesOf({ normalized: { text, separators }, words }: Paste): Map<string, number> {
  const codes = new Map<string, number>();
  if (words.size > MOST_WORDS) return codes;
  codes.set(text, 0);
  for (const word of words) {
    const at = words.places(word)[0] ?? 0;
    codes.set(word, at);
    if (text[at - 1] === '-' && separators[at] === SEPARATOR.none) codes.set(`-${word}`, at - 1);
  }
  return codes;
}
