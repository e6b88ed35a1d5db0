// Turns entries into the index that `explain` reads. Runs at build time and is never shipped to browsers.
import type { IndexSignature, MatchIndex } from '../match-index.ts';
import type { MatchEntry, MatchSignature } from '../types.ts';
import { codeKey, FORMAT, LISTINGS, SIGNATURES, WORDLESS } from '../match-index.ts';
import { toPattern } from '../find/pattern.ts';
import { parseSignature } from './signature.ts';
import { bitsOf, countEntries } from './weights.ts';

/** Compiles entries into a `MatchIndex`. A signature that is too short to search for is left out; the check reports it. */
export function compileIndex(entries: readonly MatchEntry[]): MatchIndex {
  const index: MatchIndex = { format: FORMAT, tools: {}, entries: {}, signatures: {}, anchors: {}, codes: {} };
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
  entries.forEach((entry, at) => {
    const { id, path, tool, title, codes } = entry;
    index.entries[at] = { id, path, tool, title, codes: [...codes] };
    index.tools[tool] ??= { name: entry.toolName, mentions: [...entry.mentions] };
    for (const code of new Set(codes.map(codeKey))) push(index.codes, code, at);
    for (const { signature, at: place, words } of usable[at] ?? []) {
      const bits = words.map((word) => bitsOf(word, counts));
      const number = at * SIGNATURES + place;
      index.signatures[number] = toIndexSignature(signature, bits);
      for (const anchor of anchorsOf(words, bits)) push(index.anchors, anchor, number);
    }
  });
  return index;
}

function toIndexSignature(signature: MatchSignature, bits: number[]): IndexSignature {
  const { text, mustHave, mustNot } = signature;
  return {
    text,
    bits: bits.map((each) => Math.min(35, Math.round(each * 2)).toString(36)).join(''),
    ...(mustHave.length > 0 ? { mustHave: [...mustHave] } : {}),
    ...(mustNot.length > 0 ? { mustNot: [...mustNot] } : {}),
  };
}

// The most telling words of a signature, repeated until there are `LISTINGS`.
function anchorsOf(words: readonly string[], bits: readonly number[]): string[] {
  const known = new Map(words.map((word, i) => [word, bits[i] ?? 0]));
  const best = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  if (best.length === 0) return [WORDLESS];
  return Array.from({ length: LISTINGS }, (_, i) => best[i % best.length] ?? WORDLESS);
}

function push(lists: Record<string, number[]>, key: string, number: number): void {
  if (Object.hasOwn(lists, key)) lists[key]?.push(number);
  else Object.defineProperty(lists, key, { value: [number], enumerable: true, writable: true, configurable: true });
}
