// "Did you mean": the nearest known word to a mistyped one.
import { distance } from 'fastest-levenshtein';

/** The candidate nearest to `word`, when it is near enough to be what was meant: a third of its letters, at least two. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** A hint that names the nearest candidate, or the candidates when they are few. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const near = nearest(word, candidates);
  if (near !== undefined) return `did you mean ${near}?`;
  if (candidates.length === 0) return undefined;
  const shown = candidates.slice(0, 12).join(', ');
  return `known: ${shown}${candidates.length > 12 ? ', …' : ''}`;
}
