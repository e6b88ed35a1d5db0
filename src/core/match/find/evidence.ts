// How much of a signature is in a text when it does not stand there as a whole: the information of its words that
// are found near each other. Rare words weigh more.
import type { Normalized } from '../read/normalize.ts';
import type { Words } from '../read/words.ts';
import type { Prepared } from './prepare.ts';
import { partitionPoint } from '../read/partition-point.ts';
import { sampleEvenly } from '../read/sample-evenly.ts';
import { findLiteral } from './literals.ts';
import { CONDITION_BITS } from './prepare.ts';

/** The words of a signature found around one place of a text. */
export interface Evidence {
  /** Bits found, and bits that the whole signature has. */
  readonly present: number;
  readonly total: number;
  /** Bits of the most telling word found. */
  readonly strongest: number;
  /** Whether something the signature must have is missing. */
  readonly lacks: boolean;
  /** Words found: normalized place and length, ascending. */
  readonly places: readonly { readonly at: number; readonly length: number }[];
  /** Words and literals not found, most telling first. */
  readonly missing: readonly string[];
  /** The part of the text that was looked at. */
  readonly from: number;
  readonly to: number;
}

const MOST_CENTRES = 6;
/** Normalized characters before and after a word in which the others count. */
const WINDOW = 700;

/** The best evidence for a signature in a text; undefined when none of its words is there. */
export function weigh(prepared: Prepared, normalized: Normalized, words: Words): Evidence | undefined {
  const centre = [...prepared.bits]
    .map(([word, bits]) => ({ bits, places: words.places(word) }))
    .filter((word) => word.places.length > 0)
    .sort((a, b) => b.bits - a.bits || a.places.length - b.places.length)[0];
  let best: Evidence | undefined;
  for (const place of sampleEvenly(centre?.places ?? [], MOST_CENTRES)) {
    const evidence = weighAround(prepared, normalized, words, place);
    if (best === undefined || evidence.present > best.present) best = evidence;
    if (normalized.text.length <= WINDOW) break;
  }
  return best;
}

function weighAround(prepared: Prepared, normalized: Normalized, words: Words, centre: number): Evidence {
  const window = WINDOW + prepared.pattern.size;
  const from = Math.max(0, centre - window);
  const to = Math.min(normalized.text.length, centre + window);
  const places: { at: number; length: number }[] = [];
  const missing: { text: string; bits: number }[] = [];
  let present = 0;
  let strongest = 0;
  for (const [word, bits] of prepared.bits) {
    const at = nearest(words.places(word), centre);
    if (at >= from && at < to) {
      present += bits;
      strongest = Math.max(strongest, bits);
      places.push({ at, length: word.length });
    } else {
      missing.push({ text: word, bits });
    }
  }
  const lacking = prepared.mustHave.filter(({ any }) => !any.some((literal) => findLiteral(normalized, literal) >= 0));
  for (const { literal } of lacking) missing.push({ text: literal, bits: CONDITION_BITS });
  return {
    present,
    total: prepared.total,
    lacks: lacking.length > 0,
    strongest,
    places: places.sort((a, b) => a.at - b.at),
    missing: missing.sort((a, b) => b.bits - a.bits).map((each) => each.text),
    from,
    to,
  };
}

// The place nearest to `centre` in an ascending list; -1 when the list is empty.
function nearest(places: readonly number[], centre: number): number {
  const low = partitionPoint(places.length, (i) => (places[i] ?? 0) < centre);
  const after = places[low];
  const before = places[low - 1];
  if (after === undefined) return before ?? -1;
  return before === undefined || after - centre < centre - before ? after : before;
}
