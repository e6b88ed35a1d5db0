// Turns entries into the index that the matcher reads. Build time only, never shipped to browsers.
import type { IndexSignature, MatchIndex } from '../match-index.ts';
import { codeKey, FORMAT, POSTINGS_EACH, SIGNATURES, WORDLESS } from '../match-index.ts';
import type { MatchEntry, MatchSignature } from '../types.ts';
import { toPattern } from '../find/pattern.ts';
import { compileTools } from './compile-tools.ts';
import { parseSignature } from './signature.ts';
import { bitsOf, countEntries } from './weights.ts';

/** Compiles entries into a `MatchIndex`. A signature that is too short to search for is left out; the check reports it. */
export function compileIndex(entries: readonly MatchEntry[]): MatchIndex {
  const usable = entries.map((entry) =>
    entry.signatures.slice(0, SIGNATURES).flatMap((signature, at) => {
      const pattern = toPattern(signature.text);
      const short = parseSignature(signature.text).problems.some((problem) => problem.kind === 'too-short');
      return short || pattern.fragments.length === 0
        ? []
        : [{ signature, at, words: pattern.words.map((w) => w.word) }];
    }),
  );
  const counts = countEntries(usable.map((signatures) => new Set(signatures.flatMap((signature) => signature.words))));
  const signatures: Record<string, IndexSignature> = {};
  const postings = new Map<string, number[]>();
  const codes = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const code of new Set(entry.codes.map(codeKey))) post(codes, code, at);
    for (const { signature, at: place, words } of usable[at] ?? []) {
      const bits = words.map((word) => bitsOf(word, counts));
      const number = at * SIGNATURES + place;
      signatures[number] = toIndexSignature(signature, bits);
      for (const word of tellingWords(words, bits)) post(postings, word, number);
    }
  });
  return {
    format: FORMAT,
    tools: compileTools(entries),
    entries: Object.fromEntries(
      entries.map(({ layer, id, path, tool, title, codes }, at) => [
        at,
        { layer, id, path, tool, title, codes: [...codes] },
      ]),
    ),
    signatures,
    // `fromEntries` defines its keys, so that a word such as `__proto__` is one like any other.
    postings: Object.fromEntries(postings),
    codes: Object.fromEntries(codes),
  };
}

function toIndexSignature(signature: MatchSignature, bits: readonly number[]): IndexSignature {
  const { text, mustHave, mustNot } = signature;
  return {
    text,
    bits: bits.map((each) => Math.min(35, Math.round(each * 2)).toString(36)).join(''),
    ...(mustHave.length > 0 ? { mustHave: [...mustHave] } : {}),
    ...(mustNot.length > 0 ? { mustNot: [...mustNot] } : {}),
  };
}

/** The most telling words of a signature, repeated until there are `POSTINGS_EACH`. */
function tellingWords(words: readonly string[], bits: readonly number[]): string[] {
  const known = new Map(words.map((word, i) => [word, bits[i] ?? 0]));
  const best = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  if (best.length === 0) return [WORDLESS];
  return Array.from({ length: POSTINGS_EACH }, (_, i) => best[i % best.length] ?? WORDLESS);
}

function post(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
