// A hash of any text, the same on every machine: for fingerprints, where a collision costs a run too many and no more.

/** 32-bit FNV-1a with a finalizer of MurmurHash3, unsigned; a different one for each `seed`. */
export function textHash(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A short digest of a text, the same for the same text. */
export function textDigest(text: string): string {
  return [1, 2].map((seed) => textHash(text, seed).toString(16).padStart(8, '0')).join('');
}
