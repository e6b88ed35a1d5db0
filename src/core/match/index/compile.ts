// Turns entries into the index that the matcher reads. Build time only, never shipped to browsers.
import type { IndexSignature, MatchIndex } from '../match-index.ts';
import { codeKey, FORMAT, POSTINGS_EACH, SIGNATURES, WORDLESS } from '../match-index.ts';
import type { MatchEntry, MatchSignature } from '../types.ts';
import type { LineRules } from '../read/lines.ts';
import { toPattern } from '../find/pattern.ts';
import { compileTools } from './compile-tools.ts';
import { parseSignature } from './signature.ts';
import { normalize } from '../read/normalize.ts';
import { Words } from '../read/words.ts';
import { bitsOf, countEntries, type WordCounts } from './weights.ts';

/** Different words under which a reference is posted. */
const REFERENCE_WORDS = 3;

/** A word that names something: it has a digit or an underscore among its letters, and hardly any other message has it. */
const NAME = /^(?=.*[a-z])(?=.*[\d_]).{4,}$/;
const NAME_BITS = 9;

/**
 * Compiles entries into a `MatchIndex`, references last; `lines` is what their field knows of lines. A signature that is too short
 * to search for is left out; the check reports it. What a word tells is counted among pages: thousands of references do not change
 * what is claimed or possible.
 */
export function compileIndex(given: readonly MatchEntry[], lines?: LineRules): MatchIndex {
  const pages = given.filter(({ layer }) => layer !== 'reference');
  const entries = [...pages, ...given.filter(({ layer }) => layer === 'reference')];
  const usable = entries.map((entry) =>
    entry.signatures.slice(0, SIGNATURES).flatMap((signature, at) => toUsable(signature, at, lines)),
  );
  const pageCounts = countWords(usable.slice(0, pages.length));
  const referenceCounts = countWords(usable.slice(pages.length));
  const signatures: Record<string, IndexSignature> = {};
  const postings = new Map<string, number[]>();
  const codes = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const code of new Set(entry.codes.map(codeKey))) post(codes, code, at);
    for (const { signature, at: place, words } of usable[at] ?? []) {
      const bits = words.map((word) => bitsOf(word, pageCounts));
      const number = at * SIGNATURES + place;
      signatures[number] = toIndexSignature(signature, bits);
      const telling =
        at < pages.length ? tellingWords(words, bits) : wordsToFind(signature, words, referenceCounts, lines);
      for (const word of telling) post(postings, word, number);
    }
  });
  return {
    format: FORMAT,
    references: pages.length,
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
    ...(lines && { lines }),
  };
}

/** A signature that can be searched for, its place in its entry and its words. */
interface Usable {
  readonly signature: MatchSignature;
  readonly at: number;
  readonly words: readonly string[];
}

function toUsable(signature: MatchSignature, at: number, lines: LineRules | undefined): Usable[] {
  const pattern = toPattern(signature.text, lines);
  const short = parseSignature(signature.text).problems.some((problem) => problem.kind === 'too-short');
  return short || pattern.fragments.length === 0 ? [] : [{ signature, at, words: pattern.words.map((w) => w.word) }];
}

function countWords(entries: readonly (readonly Usable[])[]): WordCounts {
  return countEntries(entries.map((signatures) => new Set(signatures.flatMap(({ words }) => words))));
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

/**
 * The words under which a reference is posted. All of its message must stand in the text, so a name such as `err_x` is enough, its
 * own or one that must stand beside it; else three words that are rare among references.
 */
function wordsToFind(
  { mustHave }: MatchSignature,
  words: readonly string[],
  counts: WordCounts,
  lines: LineRules | undefined,
): string[] {
  const beside = mustHave
    .filter((literal) => !literal.includes('|'))
    .flatMap((literal) => [...new Words(normalize(literal, lines))]);
  const all = [...words, ...beside];
  const bits = all.map((word) => bitsOf(word, counts));
  const name = all.find((word, i) => NAME.test(word) && (bits[i] ?? 0) >= NAME_BITS);
  return name === undefined ? tellingWords(all, bits, REFERENCE_WORDS) : tellingWords([name], [1]);
}

/** The most telling words of a signature, at most so many, repeated until there are `POSTINGS_EACH`. */
function tellingWords(words: readonly string[], bits: readonly number[], most: number = POSTINGS_EACH): string[] {
  const known = new Map(words.map((word, i) => [word, bits[i] ?? 0]));
  const best = [...known]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
    .slice(0, most);
  if (best.length === 0) return [WORDLESS];
  return Array.from({ length: POSTINGS_EACH }, (_, i) => best[i % best.length] ?? WORDLESS);
}

function post(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
