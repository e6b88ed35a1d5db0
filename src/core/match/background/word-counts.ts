// How often a word stands in messages of many programs. `npm run background` counts. Build time only, never shipped to browsers.
import data from './words.json' with { type: 'json' };

/** How many messages were read; no program counts with more than a few hundred of its own. */
export const MESSAGES_READ: number = data.messages;

const counts: Readonly<Record<string, number>> = data.words;

/** In how many of them a normalized word stands; 0 for one that stands in fewer than three. */
export function messagesWith(word: string): number {
  return Object.hasOwn(counts, word) ? (counts[word] ?? 0) : 0;
}
