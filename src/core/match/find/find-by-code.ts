// A short text such as `529`, `ECONNREFUSED` or `-32000`: every entry that bears the code is possible.
import type { Finding } from './finding.ts';
import type { MatchIndex } from '../match-index.ts';
import type { Paste } from '../read/paste.ts';
import { GAP } from '../read/characters.ts';

const MOST_WORDS = 6;

/** Adds to `findings` the entries that bear a code of a short text and are not among them yet. */
export function findByCode(paste: Paste, index: MatchIndex, findings: Map<number, Finding>): void {
  for (const [key, at] of codeKeysIn(paste)) {
    for (const number of Object.hasOwn(index.codes, key) ? (index.codes[key] ?? []) : []) {
      const entry = index.entries[number];
      const known = findings.get(number);
      const code = entry?.codes.find((each) => each.toLowerCase().replaceAll(' ', '') === key) ?? key;
      if (known) known.reasons.push({ kind: 'code', code });
      if (known || !entry) continue;
      findings.set(number, {
        number,
        entry,
        confidence: 'possible',
        signature: null,
        exact: false,
        lacks: false,
        information: 1,
        start: at,
        end: at + key.length,
        pieces: [{ start: at, end: at + key.length }],
        values: {},
        reasons: [{ kind: 'code', code }],
        toolNamed: false,
        inside: false,
      });
    }
  }
}

/** What may be a code in a short text, as keys of `MatchIndex.codes`, each with its folded place; none in a log. */
export function codeKeysIn(paste: Paste): Map<string, number> {
  const { text, gap } = paste.folded;
  const keys = new Map<string, number>();
  if (paste.words.size > MOST_WORDS) return keys;
  keys.set(text, 0);
  for (const word of paste.words) {
    const at = paste.words.places(word)[0] ?? 0;
    keys.set(word, at);
    if (text[at - 1] === '-' && gap[at] === GAP.none) keys.set(`-${word}`, at - 1);
  }
  return keys;
}
