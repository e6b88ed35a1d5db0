// Finds the word of this site that a mistyped one stands for. The words lie in parts, by their first letter; the indexer
// writes them beside the full-text index, the most frequent first. The distance is our own, since the library that the check uses
// counts two letters that have changed places, the most usual error, as two.

/** The words of a part, the most frequent first; rejects when they cannot be read. */
export type KnownWords = (part: number) => Promise<readonly string[]>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** How many parts there are: one a letter, and one for all other beginnings. */
export const WORD_PARTS = LETTERS.length + 1;

/** Shorter words have too many neighbours. */
const SHORTEST = 4;
const LONGEST = 30;

/** The number of the part in which a word lies: what is asked of a host is named after no word. */
export function partOf(word: string): number {
  const at = LETTERS.indexOf(word.charAt(0));
  return word === '' || at < 0 ? LETTERS.length : at;
}

/** The known word that a word in lower case stands for: itself, or undefined, where it is known or nothing is near. */
export async function correctSpelling(word: string, known: KnownWords): Promise<string | undefined> {
  if (word.length < SHORTEST || word.length > LONGEST || !/^\p{Script=Latin}+$/u.test(word)) return undefined;
  const parts = new Set([partOf(word), partOf(word.slice(1))]);
  for (const part of parts) {
    const words = await known(part);
    if (words.some((other) => sameStem(word, other))) return undefined;
    const near = nearest(word, words);
    if (near !== undefined) return near;
  }
  return undefined;
}

/** Endings under which the index finds a word by its stem: `failing` is known where `failed` is. */
const ENDINGS = new Set(['', 's', 'es', 'ed', 'er', 'ers', 'ing', 'ings', 'ion', 'ions', 'ly', 'e', 'y', 'ies']);

function sameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHORTEST && ENDINGS.has(a.slice(shared)) && ENDINGS.has(b.slice(shared));
}

function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let most = word.length < 8 ? 1 : 2;
  for (const other of words) {
    const steps = editDistance(word, other, most);
    if (steps > most || (best !== undefined && steps === most)) continue;
    best = other;
    most = steps;
    if (steps === 1) break;
  }
  return best;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour until one word is the other (the optimal string alignment
 * distance); anything above `most` where it is more than that.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? most + 1;
}
