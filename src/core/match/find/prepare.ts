// A signature of the index made ready for searching, once for each index object and not for each paste.
import type { IndexSignature } from '../match-index.ts';
import type { Pattern } from './pattern.ts';
import type { LineRules } from '../read/lines.ts';
import { normalize } from '../read/normalize.ts';
import { toPattern } from './pattern.ts';

/** A literal of `mustHave` or `mustNot`: as written, and its normalized alternatives. */
export interface Condition {
  readonly literal: string;
  readonly any: readonly string[];
}

/** What the matcher needs to know about a signature. */
export interface Prepared {
  readonly pattern: Pattern;
  /** For each word of the pattern about where it stands in the message, in normalized characters. */
  readonly offsets: readonly number[];
  /** Distinct words of the signature with their information in bits. */
  readonly bits: ReadonlyMap<string, number>;
  /** All the information of the signature's words. */
  readonly total: number;
  readonly mustHave: readonly Condition[];
  readonly mustNot: readonly Condition[];
}

/** What a literal in `mustHave` is worth, in bits; like a word that is neither rare nor common. */
export const CONDITION_BITS = 6;

// Room that a value, and what a log puts before a line, may take, in normalized characters.
const VALUE = 80;
const PREFIX = 60;

const cache = new WeakMap<IndexSignature, Prepared>();

/** The prepared form of a signature; prepared at its first use. */
export function prepare(signature: IndexSignature, rules?: LineRules): Prepared {
  const known = cache.get(signature);
  if (known) return known;
  const pattern = toPattern(signature.text, rules);
  const bits = new Map<string, number>();
  for (const [i, { word }] of pattern.words.entries()) {
    bits.set(word, (parseInt(signature.bits[i] ?? '0', 36) || 0) / 2);
  }
  const condition = (literal: string) => toCondition(literal, rules);
  const mustHave = (signature.mustHave ?? []).map(condition);
  const prepared = {
    pattern,
    offsets: offsetsOf(pattern),
    bits,
    total: [...bits.values()].reduce((sum, each) => sum + each, 0),
    mustHave,
    mustNot: (signature.mustNot ?? []).map(condition),
  };
  cache.set(signature, prepared);
  return prepared;
}

function offsetsOf({ fragments, gaps, words }: Pattern): number[] {
  let end = 0;
  const starts = fragments.map(({ text }, k) => {
    const { values = [], breaks = 0 } = (k > 0 && gaps[k]) || {};
    const start = end + VALUE * values.length + PREFIX * breaks;
    end = start + text.length;
    return start;
  });
  return words.map(({ fragment, offset }) => (starts[fragment] ?? 0) + offset);
}

function toCondition(literal: string, rules?: LineRules): Condition {
  const any = literal.split('|').map((each) => normalize(each, rules).text);
  return { literal, any: any.filter((each) => each !== '') };
}
