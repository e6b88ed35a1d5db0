// How much of a signature is in a text when it does not stand there as a whole: the information of its words that
// are found near each other. Rare words weigh more.
import type { Folded } from '../read/fold.ts';
import type { Words } from '../read/words.ts';
import type { Prepared } from './prepared.ts';
import { findLiteral } from './literals.ts';
import { CONDITION_BITS } from './prepared.ts';

/** The words of a signature found around one place of a text. */
export interface Evidence {
  /** Bits found, and bits that the whole signature has. */
  present: number;
  total: number;
  /** Bits of the most telling word found. */
  strongest: number;
  /** Whether something the signature must have is missing. */
  lacks: boolean;
  /** Words found: folded place and length, ascending. */
  places: { at: number; length: number }[];
  /** Words and literals not found, most telling first. */
  missing: string[];
  /** The part of the text that was looked at. */
  from: number;
  to: number;
}

const MOST_CENTRES = 6;
const REACH = 700;

/** The best evidence for a signature in a text; undefined when none of its words is there. */
export function weigh(prepared: Prepared, folded: Folded, words: Words): Evidence | undefined {
  const centre = [...prepared.bits]
    .map(([word, bits]) => ({ bits, places: words.places(word) }))
    .filter((word) => word.places.length > 0)
    .sort((a, b) => b.bits - a.bits || a.places.length - b.places.length)[0];
  let best: Evidence | undefined;
  for (const place of spread(centre?.places ?? [])) {
    const evidence = weighAround(prepared, folded, words, place);
    if (best === undefined || evidence.present > best.present) best = evidence;
    if (folded.text.length <= REACH) break;
  }
  return best;
}

function weighAround(prepared: Prepared, folded: Folded, words: Words, centre: number): Evidence {
  const reach = REACH + prepared.pattern.size;
  const from = Math.max(0, centre - reach);
  const to = Math.min(folded.text.length, centre + reach);
  const places: Evidence['places'] = [];
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
  const lacking = prepared.mustHave.filter(({ any }) => !any.some((literal) => findLiteral(folded, literal) >= 0));
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

// A few places out of many, first and last among them.
function spread(places: readonly number[]): number[] {
  if (places.length <= MOST_CENTRES) return [...places];
  return Array.from({ length: MOST_CENTRES }, (_, i) => {
    return places[Math.round((i * (places.length - 1)) / (MOST_CENTRES - 1))] ?? 0;
  });
}

// The place nearest to `centre` in an ascending list; -1 when the list is empty.
function nearest(places: readonly number[], centre: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < centre) low = middle + 1;
    else high = middle;
  }
  const after = places[low];
  const before = places[low - 1];
  if (after === undefined) return before ?? -1;
  return before === undefined || after - centre < centre - before ? after : before;
}
