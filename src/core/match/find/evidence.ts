// How much of a signature is in a text when it does not stand there as a whole: the information of its words that follow each
// other about as far apart as they do in the message. Words that lie scattered over a log are no evidence.
import type { Normalized } from '../read/normalize.ts';
import type { Words } from '../read/words.ts';
import type { Prepared } from './prepare.ts';
import { isDigitCode, SEPARATOR } from '../read/characters.ts';
import { partitionPoint } from '../read/partition-point.ts';
import { sampleEvenly } from '../read/sample-evenly.ts';
import { eachWord } from '../read/words.ts';
import { findLiteral } from './literals.ts';
import { CONDITION_BITS } from './prepare.ts';

/** The words of a signature found around one place of a text. */
export interface Evidence {
  /** Bits found, and bits that the whole signature has. */
  readonly present: number;
  readonly total: number;
  /** Bits of the most telling word found. */
  readonly strongest: number;
  /** Share of the words on the lines between the first and the last one found that are words of the signature. */
  readonly covered: number;
  /** Whether something the signature must have is missing. */
  readonly lacks: boolean;
  /** Words found: normalized place and length, ascending. */
  readonly places: readonly Found[];
  /** Words and literals not found, most telling first. */
  readonly missing: readonly string[];
  /** The part of the text that was looked at. */
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly word: string;
  readonly at: number;
  readonly length: number;
}

const MOST_CENTRES = 6;
const MOST_PIVOTS = 2;
/** Normalized characters before and after the words found that count as near. */
const WINDOW = 700;
/** How much further than in the message two words may lie apart, as a factor and in normalized characters. */
const SLACK = { factor: 1.3, characters: 25 };
const LONGEST_LINE = 400;

/**
 * The best evidence for a signature in a text; undefined when none of its words is there. `loose` takes words in any order and
 * distance, as a few words in somebody's own order are.
 */
export function weigh(prepared: Prepared, normalized: Normalized, words: Words, loose: boolean): Evidence | undefined {
  const pivots = prepared.pattern.words
    .map(({ word }, i) => ({ i, bits: prepared.bits.get(word) ?? 0, places: words.places(word) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.bits - a.bits || a.places.length - b.places.length)
    .slice(0, loose ? 1 : MOST_PIVOTS);
  let best: { found: Found[]; bits: number } | undefined;
  for (const pivot of pivots) {
    for (const place of sampleEvenly(pivot.places, loose ? 1 : MOST_CENTRES)) {
      const found = follow(prepared, words, pivot.i, place, loose);
      const bits = [...new Set(found.map(({ word }) => word))].reduce((sum, word) => sum + bitsOf(prepared, word), 0);
      if (best === undefined || bits > best.bits) best = { found, bits };
    }
  }
  return best && toEvidence(prepared, normalized, best.found, best.bits);
}

// From one word of the signature to the words after it and before it, each from the last one that was found.
function follow({ pattern, offsets }: Prepared, words: Words, pivot: number, place: number, loose: boolean): Found[] {
  const found: Found[] = [];
  const take = (i: number, at: number) => {
    const word = pattern.words[i]?.word ?? '';
    found.push({ word, at, length: word.length });
  };
  take(pivot, place);
  for (const step of [1, -1]) {
    let [last, from] = [place, pivot];
    for (let i = pivot + step; i >= 0 && i < pattern.words.length; i += step) {
      const places = words.places(pattern.words[i]?.word ?? '');
      const after = partitionPoint(places.length, (k) => (places[k] ?? 0) < last + (step > 0 ? 1 : 0));
      const at = loose ? places[0] : places[step > 0 ? after : after - 1];
      const apart = Math.abs((offsets[i] ?? 0) - (offsets[from] ?? 0)) * SLACK.factor + SLACK.characters;
      if (at === undefined || (!loose && Math.abs(at - last) > apart)) continue;
      take(i, at);
      [last, from] = [at, i];
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function toEvidence(prepared: Prepared, normalized: Normalized, places: readonly Found[], present: number): Evidence {
  const own = new Set(places.map(({ word }) => word));
  const start = places[0]?.at ?? 0;
  const end = (places.at(-1)?.at ?? 0) + (places.at(-1)?.length ?? 0);
  const missing = [...prepared.bits].filter(([word]) => !own.has(word)).map(([text, bits]) => ({ text, bits }));
  const lacking = prepared.mustHave.filter(({ any }) => !any.some((literal) => findLiteral(normalized, literal) >= 0));
  for (const { literal } of lacking) missing.push({ text: literal, bits: CONDITION_BITS });
  return {
    present,
    total: prepared.total,
    strongest: Math.max(...[...own].map((word) => bitsOf(prepared, word))),
    covered: coveredBy(prepared, normalized, start, end),
    lacks: lacking.length > 0,
    places,
    missing: missing.sort((a, b) => b.bits - a.bits).map((each) => each.text),
    from: Math.max(0, start - WINDOW),
    to: Math.min(normalized.text.length, end + WINDOW),
  };
}

function coveredBy({ bits }: Prepared, normalized: Normalized, start: number, end: number): number {
  const { text, separators } = normalized;
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_LINE && (separators[from] ?? 0) < SEPARATOR.wrap) from--;
  while (to < text.length && to - end < LONGEST_LINE && (separators[to] ?? 0) < SEPARATOR.wrap) to++;
  const [own, all] = [new Set<string>(), new Set<string>()];
  const visit = (at: number, stop: number) => {
    // Numbers and ids are other ones in every paste.
    for (let i = at; i < stop; i++) if (isDigitCode(text.charCodeAt(i))) return;
    const word = text.slice(at, stop);
    all.add(word);
    if (bits.has(word)) own.add(word);
  };
  eachWord(normalized, visit, from, to);
  return own.size / Math.max(1, all.size);
}

function bitsOf({ bits }: Prepared, word: string): number {
  return bits.get(word) ?? 0;
}
