// Asks a Bloom filter, which comes as a string: 10 bits a word answer "maybe" for about one foreign word in a hundred.
// `index/make-filter.ts` makes one. Both must agree on every constant here.
import { rehash } from '../read/hash.ts';

/** Size of a filter, and how many of its bits tell a word. */
export const FILTER = { bits: 10, probes: 5 } as const;

/** Digits of the string; each holds six bits. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether a word with this hash may be among those that the filter was made of; never no for one that is. */
export type MayHold = (hash: number) => boolean;

/** Makes a filter ready to be asked. */
export function readFilter(digits: string): MayHold {
  const cells = Uint8Array.from(digits, (digit) => DIGITS.indexOf(digit));
  const size = cells.length * 6;
  return (hash) => {
    let bit = firstBit(hash, size);
    const step = stepOf(hash, size);
    for (let i = 0; i < FILTER.probes; i++) {
      if ((((cells[Math.floor(bit / 6)] ?? 0) >> (bit % 6)) & 1) === 0) return false;
      bit = (bit + step) % size;
    }
    return true;
  };
}

/** The first bit of a word in a filter of `size` bits, by the word's hash. */
export function firstBit(hash: number, size: number): number {
  return rehash(hash, 1) % size;
}

/** How far apart the bits of a word are, in a ring of `size` bits. */
export function stepOf(hash: number, size: number): number {
  return (rehash(hash, 2) | 1) % size;
}
