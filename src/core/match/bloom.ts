// A Bloom filter of words as a string: 10 bits a word answer "maybe" for about one foreign word in a hundred.

const BITS = 10;
const PROBES = 5;
// A digit holds six bits.
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Makes the filter of some words. Build time only. */
export function makeFilter(words: readonly string[]): string {
  const cells = new Uint8Array(Math.ceil((Math.max(1, words.length) * BITS) / 6));
  for (const word of words) {
    for (const bit of probes(word, cells.length)) {
      const cell = Math.floor(bit / 6);
      cells[cell] = (cells[cell] ?? 0) | (1 << (bit % 6));
    }
  }
  return Array.from(cells, (cell) => DIGITS.charAt(cell)).join('');
}

/** Whether a word may be among those that the filter was made of; never no for one that is. */
export function mayHold(filter: string, word: string): boolean {
  return probes(word, filter.length).every(
    (bit) => (DIGITS.indexOf(filter.charAt(Math.floor(bit / 6))) >> (bit % 6)) & 1,
  );
}

/** 32-bit FNV-1a hash of a word, unsigned; different for each `seed`. */
export function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function probes(word: string, digits: number): number[] {
  const first = hashOf(word, 1);
  const step = (hashOf(word, 2) | 1) >>> 0;
  return Array.from({ length: PROBES }, (_, i) => (first + i * step) % (digits * 6));
}
