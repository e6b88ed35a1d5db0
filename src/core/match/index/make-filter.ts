// Makes the Bloom filter that `find/bloom-filter.ts` reads. Build time only.
import { DIGITS, FILTER, firstBit, stepOf } from '../find/bloom-filter.ts';
import { hashOf } from '../read/hash.ts';

/** The filter of some words, as a string. */
export function makeFilter(words: readonly string[]): string {
  const cells = new Uint8Array(Math.ceil((Math.max(1, words.length) * FILTER.bits) / 6));
  const size = cells.length * 6;
  for (const word of words) {
    const hash = hashOf(word);
    let bit = firstBit(hash, size);
    for (let i = 0; i < FILTER.probes; i++) {
      const cell = Math.floor(bit / 6);
      cells[cell] = (cells[cell] ?? 0) | (1 << (bit % 6));
      bit = (bit + stepOf(hash, size)) % size;
    }
  }
  return Array.from(cells, (cell) => DIGITS.charAt(cell)).join('');
}
