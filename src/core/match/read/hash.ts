// The one hash of words: in the table of a paste's words, in the filter of an index, and for the number of a list.

/** 32-bit FNV-1a: begin with `SEED`, then `Math.imul(hash ^ unit, PRIME)` for each code unit. */
export const SEED = 0x811c9dc5;
export const PRIME = 0x01000193;

/** The hash of a word, a signed 32-bit integer. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/**
 * Another hash of a hash, a different one for each `seed`, by the finalizer of MurmurHash3. It has 31 bits, for the rest of a
 * division of small integers costs a tenth of that of others.
 */
export function rehash(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 1;
}
