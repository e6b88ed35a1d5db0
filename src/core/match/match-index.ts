// Shape of the match index: plain JSON data with a format version.
import type { Layer } from './types.ts';
import type { LineRules } from './read/lines.ts';
import { normalize } from './read/normalize.ts';

/** Version of the shape below. Who reads an index from a file refuses another one. */
export const FORMAT = 4;

/** Most signatures of an entry. The number of a signature is that of its entry times this, plus its position there. */
export const SIGNATURES = 64;

/** The match index. Keys of `entries` and `signatures` are numbers given at compile time. */
export interface MatchIndex {
  readonly format: number;
  /** Number of the first reference; those of pages are lower. */
  readonly references: number;
  readonly tools: Readonly<Record<string, IndexTool>>;
  readonly entries: Readonly<Record<string, IndexEntry>>;
  readonly signatures: Readonly<Record<string, IndexSignature>>;
  /** Telling word → numbers of the signatures it leads to. */
  readonly postings: Postings;
  /** Code in lower case → numbers of the entries that bear it. */
  readonly codes: Postings;
  /** What its field knows of lines; pastes and signatures are read with it. */
  readonly lines?: LineRules;
}

/** Numbers of what a key leads to, ascending. */
export type Postings = Readonly<Record<string, readonly number[]>>;

export interface IndexTool {
  readonly name: string;
  readonly mentions: readonly IndexMention[];
  /** Addresses where its makers list known faults, and say whether its service works. */
  readonly issues?: string;
  readonly status?: string;
}

/** What names a tool in a paste. */
export interface IndexMention {
  readonly word: string;
  /** The word normalized; absent where it is the same. */
  readonly text?: string;
  /** Normalized mentions of other tools that hold this one: as a part of one of them it names nothing. */
  readonly within?: readonly string[];
}

export interface IndexEntry {
  readonly layer: Layer;
  readonly id: string;
  readonly path: string;
  readonly tool: string;
  readonly title: string;
  readonly codes: readonly string[];
}

export interface IndexSignature {
  readonly text: string;
  /** One character for each word of the text: its information in half bits, base 36. */
  readonly bits: string;
  readonly mustHave?: readonly string[];
  readonly mustNot?: readonly string[];
}

/**
 * Postings of a signature. One with fewer words is posted several times under the same word, so that the share of words
 * found can be told from their number. More find an error whose lines are torn or cut; fewer keep the index small.
 */
export const POSTINGS_EACH = 4;

/** Key of signatures that have no whole word; they are tried on every text. */
export const WORDLESS = '';

/** Number of the entry that a signature belongs to. */
export function entryOf(signature: number): number {
  return Math.floor(signature / SIGNATURES);
}

/** Whether an entry of this number is a reference. */
export function isReference(entry: number, { references }: Pick<MatchIndex, 'references'>): boolean {
  return entry >= references;
}

/** Key of a code in `MatchIndex.codes`: lower case, without blanks and quotes. */
export function codeKey(code: string): string {
  return normalize(code).text;
}
