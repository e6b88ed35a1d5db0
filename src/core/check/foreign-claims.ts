// Which messages of other programs a signature claims.
import type { Entry } from '../content/entry.ts';
import { type ForeignMessage, type Holders, messagesWithAll } from '../match/background/foreign-messages.ts';
import { explain } from '../match/find/explain.ts';
import type { LineRules } from '../match/read/lines.ts';
import { toPattern } from '../match/find/pattern.ts';
import type { MatchIndex } from '../match/match-index.ts';

/** More answers than this to one message say nothing new. */
const LIMIT = 20;

/** The messages among some that the signature at `at` claims, though their program is not the entry's. */
export function foreignClaims(entry: Entry, at: number, index: MatchIndex, messages: Holders): ForeignMessage[] {
  return messagesWithAll(wordsOf(entry.signatures[at]?.text ?? '', index.lines), messages).filter(({ from, text }) => {
    if (from.tools?.includes(entry.tool)) return false;
    const { matches } = explain(text, index, { limit: LIMIT });
    return matches.some(
      ({ path, signature, confidence }) => path === entry.path && signature === at && confidence === 'match',
    );
  });
}

/** The different words of a signature's text, normalized. */
export function wordsOf(text: string, lines?: LineRules): string[] {
  return [...new Set(toPattern(text, lines).words.map(({ word }) => word))];
}
