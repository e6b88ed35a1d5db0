// Asks a Bloom filter, which comes as a string: 10 bits a word answer "maybe" for about one foreign word in a hundred.
// `index/make-filter.ts` makes one. Both must agree on every constant here.

/** Size of a filter, and how many of its bits tell a word. */
export const FILTER = { bits: 10, probes: 5 } as const;

/** Digits of the string; each holds six bits. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether a word may be among those that the filter was made of; never no for one that is. */
export type MayHold = (word: string) => boolean;

/** Makes a filter ready to be asked. */
export function readFilter(digits: string): MayHold {
  const cells = Uint8Array.from(digits, (digit) => DIGITS.indexOf(digit));
  const size = cells.length * 6;
  return (word) => {
    for (let [bit, step, i] = [firstBit(word, size), stepOf(word, size), 0]; i < FILTER.probes; i++) {
      if ((((cells[Math.floor(bit / 6)] ?? 0) >> (bit % 6)) & 1) === 0) return false;
      bit = (bit + step) % size;
    }
    return true;
  };
}

/** The first of a word's bits in a filter of `size` bits. */
export function firstBit(word: string, size: number): number {
  return hashOf(word, 1) % size;
}

/** How far apart the bits of a word are, in a ring of `size` bits. */
export function stepOf(word: string, size: number): number {
  return ((hashOf(word, 2) | 1) >>> 0) % size;
}

/** 32-bit FNV-1a hash of a word, unsigned; different for each `seed`. */
export function hashOf(word: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
