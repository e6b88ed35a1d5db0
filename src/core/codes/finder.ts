// What finds codes in a paste, as data: for each namespace its codes in short and the surroundings in which they are meant. It holds no
// sentence; those are in parts of `CODES_EACH` codes that are loaded when one of them is found. Ships to browsers.
import type { NumberStyle } from './number-forms.ts';

/** Codes whose sentences are in one part. */
export const CODES_EACH = 16;

/** Surroundings in which a number is followed by its own name: `429 Too Many Requests`. */
export const PAIR = '{number} {word}';

/** Version of the finder and of the parts. */
export const CODES_FORMAT = 1;

/** All namespaces of a site. */
export interface CodeFinder {
  readonly format: number;
  readonly spaces: readonly FinderSpace[];
}

/** One namespace. */
export interface FinderSpace {
  /** Number of the part that has its first codes. */
  readonly part: number;
  readonly style: NumberStyle;
  /**
   * A line a code: its spellings, separated by tabs. `~` before one says that it is no code wherever it stands, before
   * the line `!` says that the code is told only when it is asked for, `^` that it goes before others with the same number.
   */
  readonly words: string;
  /** Its numbers, in the same order: those of one code separated by blanks, codes by commas. */
  readonly numbers: string;
  /** Surroundings: the text, and words of which one must be near. */
  readonly found: readonly (readonly [text: string, ...near: string[]])[];
}

/** A code that stands in a text: its namespace and its place there by their numbers. */
export interface FoundCode {
  readonly space: number;
  readonly code: number;
  /** Offset in the text. */
  readonly at: number;
}
