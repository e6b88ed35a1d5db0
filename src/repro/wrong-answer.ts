// Says how the answers to a text miss an entry: what a program printed must find its own page first.
import type { Match } from '../core/match/types.ts';

/** Why the answers do not find the entry `id`, or undefined when it comes first and is sure. */
export function wrongAnswer(id: string, [first, ...others]: readonly Match[]): string | undefined {
  if (first?.id === id && first.confidence === 'match') return undefined;
  const rank = others.findIndex((other) => other.id === id) + 2;
  const own =
    first?.id === id
      ? 'this entry is only a possible answer'
      : rank > 1
        ? `this entry is answer ${rank}`
        : 'this entry is not found';
  return `what was printed does not find ${id}: ${own}${first && first.id !== id ? `, ${first.id} comes first` : ''}`;
}
