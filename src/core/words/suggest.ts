// "Did you mean": the nearest known word to a mistyped one.
import { distance } from 'fastest-levenshtein';

/** The most candidates that a hint lists. */
const SHOWN = 30;

/** The candidate nearest to `word`, when no more than `within` of its letters are wrong: a third, one of a short word. */
export function nearest(word: string, candidates: Iterable<string>, within = reach(word)): string | undefined {
  let best: string | undefined;
  let bestDistance = within + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** A hint that names the nearest candidate, or the candidates when they are few. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean ${near}`;
  if (candidates.length === 0) return undefined;
  return `write one of: ${candidates.slice(0, SHOWN).join(', ')}${candidates.length > SHOWN ? ', …' : ''}`;
}

function reach(word: string): number {
  return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
