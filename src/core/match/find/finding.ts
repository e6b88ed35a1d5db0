// What is found out about one entry in one paste, before it is ranked: facts only, no score.
import type { IndexEntry } from '../match-index.ts';
import type { Confidence, Range, Reason } from '../types.ts';

/** The best that one entry has to say about a paste. */
export interface Finding {
  /** Number of the entry in the index. */
  number: number;
  entry: IndexEntry;
  confidence: Confidence;
  /** Position of the signature in its entry; null when only a code led here. */
  signature: number | null;
  /** All fragments stand in order. */
  exact: boolean;
  /** Something that the signature must have is not in the text. */
  lacks: boolean;
  /** Bits of the signature that are in the text, less half of those that are not. */
  information: number;
  /** Where it stands in the folded text. */
  start: number;
  end: number;
  /** Pieces of the folded text to highlight. */
  pieces: Range[];
  values: Record<string, string>;
  reasons: Reason[];
  /** Set by ranking. */
  toolNamed: boolean;
  inside: boolean;
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
