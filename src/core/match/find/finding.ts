// What is found out about one entry in one paste, before it is ranked: facts only, no score.
import type { IndexEntry } from '../match-index.ts';
import type { Confidence, Range, Reason } from '../types.ts';

/** The best that one entry has to say about a paste. */
export interface Finding {
  /** Number of the entry in the index. */
  readonly number: number;
  readonly entry: IndexEntry;
  readonly confidence: Confidence;
  /** Position of the signature in its entry; null when only a code led here. */
  readonly signature: number | null;
  /** All fragments stand in order. */
  readonly exact: boolean;
  /** Something that the signature must have is not in the text. */
  readonly lacks: boolean;
  /** Bits of the signature that are in the text, less half of those that are not. */
  readonly information: number;
  /** Where it stands in the normalized text. */
  readonly start: number;
  readonly end: number;
  /** Pieces of the normalized text to highlight. */
  readonly pieces: readonly Range[];
  readonly values: Readonly<Record<string, string>>;
  readonly reasons: readonly Reason[];
  /** What `settleTies` finds out: whether the paste names the tool, and whether this is a part of a longer message. */
  readonly toolNamed: boolean;
  readonly inside: boolean;
}

/** Whether two findings are about the same words of the text: each covers most of the other. */
export function sameText(a: Finding, b: Finding): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= 0.8 * Math.max(a.end - a.start, b.end - b.start);
}

/** Whether `a` stands strictly inside `b`, which says more. */
export function isInside(a: Finding, b: Finding): boolean {
  return b.start <= a.start && a.end <= b.end && a.end - a.start < b.end - b.start && b.information > a.information;
}
