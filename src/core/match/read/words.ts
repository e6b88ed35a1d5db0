// The words of a normalized text and where each stands. A hash table over typed arrays: a megabyte of log has some
// 150,000 words, and making a string of each would cost more than everything else together.
import type { Normalized } from './normalize.ts';
import { isDigitCode, isWordCode, SEPARATOR } from './characters.ts';
import { hashOf, PRIME, SEED } from './hash.ts';
import { sampleEvenly } from './sample-evenly.ts';

// Single letters and digits tell nothing; longer runs are hashes and encoded data.
const SHORTEST = 2;
const LONGEST = 64;
const MOST_PLACES = 400;
/** Index of the words of a text. */
export class Words {
  readonly #text: string;
  readonly #slots: Int32Array;
  // One row for each occurrence: where it starts, its length, and the row of the next occurrence of the same word.
  readonly #start: Int32Array;
  readonly #length: Uint8Array;
  readonly #next: Int32Array;
  // For the first occurrence of a word: the row of its last one so far.
  readonly #last: Int32Array;
  readonly #distinct: number[] = [];
  readonly #hashes: number[] = [];
  readonly #known = new Map<string, readonly number[]>();

  constructor({ text, separators }: Normalized) {
    // Words have two characters at least, so there is room for all, and always a free slot.
    const rows = (text.length >> 1) + 1;
    this.#text = text;
    this.#slots = new Int32Array(1 << Math.ceil(Math.log2(rows + 2)));
    this.#start = new Int32Array(rows);
    this.#length = new Uint8Array(rows);
    this.#next = new Int32Array(rows);
    this.#last = new Int32Array(rows);
    // As `eachWord`, with the hash taken along the way.
    const size = text.length;
    let row = 0;
    for (let i = 0; i < size;) {
      let code = text.charCodeAt(i);
      if (!isWordCode(code)) {
        i++;
        continue;
      }
      const start = i;
      let hash = SEED;
      do {
        hash = Math.imul(hash ^ code, PRIME);
        code = text.charCodeAt(++i);
      } while (i < size && separators[i] === SEPARATOR.none && isWordCode(code));
      if (i - start >= SHORTEST && i - start <= LONGEST) this.#add(row++, start, i, hash);
    }
  }

  /** How many different words there are. */
  get size(): number {
    return this.#distinct.length;
  }

  /** The different words, in the order of their first occurrence. */
  *[Symbol.iterator](): Iterator<string> {
    for (const row of this.#distinct) yield this.#wordAt(row);
  }

  /** The different words whose hash passes, in the same order; no string is made of the others. */
  filter(passes: (hash: number) => boolean): string[] {
    const words: string[] = [];
    this.#hashes.forEach((hash, i) => {
      if (passes(hash)) words.push(this.#wordAt(this.#distinct[i] ?? 0));
    });
    return words;
  }

  /** Ascending offsets of a word in the normalized text; of very many, some from everywhere. */
  places(word: string): readonly number[] {
    const known = this.#known.get(word) ?? this.#find(word);
    this.#known.set(word, known);
    return known;
  }

  #find(word: string): readonly number[] {
    const first = (this.#slots[this.#slotOf(word, 0, word.length, hashOf(word))] ?? 0) - 1;
    const places: number[] = [];
    for (let row = first; row >= 0; row = (this.#next[row] ?? 0) - 1) places.push(this.#start[row] ?? 0);
    return sampleEvenly(places, MOST_PLACES);
  }

  #add(row: number, start: number, end: number, hash: number): void {
    const slot = this.#slotOf(this.#text, start, end, hash);
    const first = (this.#slots[slot] ?? 0) - 1;
    this.#start[row] = start;
    this.#length[row] = end - start;
    if (first < 0) {
      this.#slots[slot] = row + 1;
      this.#distinct.push(row);
      this.#hashes.push(hash);
      this.#last[row] = row;
    } else {
      this.#next[this.#last[first] ?? 0] = row + 1;
      this.#last[first] = row;
    }
  }

  // The slot that holds the word `text[start, end)`, or the free one where it belongs.
  #slotOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#slots[slot] !== 0 && !this.#isAt((this.#slots[slot] ?? 0) - 1, text, start, end))
      slot = (slot + 1) & mask;
    return slot;
  }

  #isAt(row: number, text: string, start: number, end: number): boolean {
    if (this.#length[row] !== end - start) return false;
    const own = this.#start[row] ?? 0;
    for (let i = end - start - 1; i >= 0; i--) {
      if (this.#text.charCodeAt(own + i) !== text.charCodeAt(start + i)) return false;
    }
    return true;
  }

  #wordAt(row: number): string {
    const start = this.#start[row] ?? 0;
    return this.#text.slice(start, start + (this.#length[row] ?? 0));
  }
}

/** Calls `visit` with the bounds of each word of a normalized text: two or more letters, digits or `_` that nothing separates. */
export function eachWord(
  { text, separators }: Normalized,
  visit: (start: number, end: number) => void,
  from = 0,
  to = text.length,
): void {
  for (let i = from; i < to;) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const start = i++;
    while (i < to && separators[i] === SEPARATOR.none && isWordCode(text.charCodeAt(i))) i++;
    if (i - start >= SHORTEST && i - start <= LONGEST) visit(start, i);
  }
}

/** Whether no word or number runs across the border before normalized unit `i`. */
export function isBorder({ text, separators }: Normalized, i: number): boolean {
  if (i <= 0 || i >= text.length || separators[i] !== SEPARATOR.none) return true;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i);
  if (isWordCode(before)) {
    if (isWordCode(after)) return false;
    // `5.` of `5.2`: a full stop between digits belongs to the number.
    return !(
      after === 46 &&
      isDigitCode(before) &&
      separators[i + 1] === SEPARATOR.none &&
      isDigitCode(text.charCodeAt(i + 1))
    );
  }
  return !(
    before === 46 &&
    isDigitCode(after) &&
    separators[i - 1] === SEPARATOR.none &&
    isDigitCode(text.charCodeAt(i - 2))
  );
}
