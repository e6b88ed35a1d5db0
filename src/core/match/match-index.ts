// Shape of the match index: plain JSON data with a format version.
import { fold } from './read/fold.ts';

/** Version of the shape below; a reader that finds another one answers with a notice and no matches. */
export const FORMAT = 1;

/** Most signatures of an entry. The number of a signature is that of its entry times this, plus its position there. */
export const SIGNATURES = 64;

/** The match index. Keys of `entries` and `signatures` are numbers given at compile time. */
export interface MatchIndex {
  format: number;
  tools: Record<string, IndexTool>;
  entries: Record<string, IndexEntry>;
  signatures: Record<string, IndexSignature>;
  /** Rare word → numbers of the signatures it leads to. */
  anchors: Record<string, number[]>;
  /** Code in lower case → numbers of the entries that bear it. */
  codes: Record<string, number[]>;
}

export interface IndexTool {
  name: string;
  mentions: string[];
}

export interface IndexEntry {
  id: string;
  path: string;
  tool: string;
  title: string;
  codes: string[];
}

export interface IndexSignature {
  text: string;
  /** One character for each word of the text: its information in half bits, base 36. */
  bits: string;
  mustHave?: string[];
  mustNot?: string[];
}

/**
 * Listings of a signature under its anchor words. One with fewer words is listed several times under the same word,
 * so that the share of words found can be told from the number of listings. More find an error whose lines are torn
 * or cut; fewer keep the index small.
 */
export const LISTINGS = 4;

/** Anchor of signatures that have no whole word; they are tried on every text. */
export const WORDLESS = '';

/** Number of the entry that a signature belongs to. */
export function entryOf(signature: number): number {
  return Math.floor(signature / SIGNATURES);
}

/** Key of a code in `MatchIndex.codes`: lower case, without blanks and quotes. */
export function codeKey(code: string): string {
  return fold(code).text;
}
