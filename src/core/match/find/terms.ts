// What of a paste can be looked up in an index.
import type { Paste } from '../read/paste.ts';
import type { Words } from '../read/words.ts';
import { SEPARATOR } from '../read/characters.ts';

/** Words, and what may be a code in a short text, with its place in the normalized text. */
export interface Terms {
  readonly words: Iterable<string>;
  /** Keys of `MatchIndex.codes`: of a text of a few words all, of a longer one what looks like a name. */
  readonly codes: ReadonlyMap<string, number>;
  /** Whether the codes are all that there is; in a longer text one counts that no other entry bears. */
  readonly isLookUp: boolean;
}

/** All the terms of a paste. */
export interface PasteTerms extends Terms {
  readonly words: Words;
}

const MOST_WORDS = 6;
// In a longer text names such as `usage_limit_reached` may be codes, but a large log has too many of them.
const LONG = 400;
const NAME = /^[a-z\d]+_[a-z\d_]{6,}$/;

/** The terms of a paste. */
export function termsOf(paste: Paste): PasteTerms {
  return { words: paste.words, codes: codesOf(paste), isLookUp: paste.words.size <= MOST_WORDS };
}

function codesOf({ normalized: { text, separators }, words }: Paste): Map<string, number> {
  const codes = new Map<string, number>();
  if (words.size > LONG) return codes;
  if (words.size > MOST_WORDS) {
    for (const word of words) if (NAME.test(word)) codes.set(word, words.places(word)[0] ?? 0);
    return codes;
  }
  codes.set(text, 0);
  for (const word of words) {
    const at = words.places(word)[0] ?? 0;
    codes.set(word, at);
    if (text[at - 1] === '-' && separators[at] === SEPARATOR.none) codes.set(`-${word}`, at - 1);
  }
  return codes;
}
