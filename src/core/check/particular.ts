// Whether the words of a message are words that all programs print, by the background of messages.
import { backgroundBits } from '../match/index/weights.ts';
import { normalize } from '../match/read/normalize.ts';
import { Words } from '../match/read/words.ts';

/** Bits by the background that the words of a signature, or one of them, have at least where nothing else says whose it is. */
const LEAST = { all: 16, one: 7.5 };
/** Bits that a whole message has which nobody here has read: of short ones, other programs print the same. */
const LEAST_UNREAD = 30;

/** Words of which no one tells, nor all together. */
export function isCommon(words: readonly string[]): boolean {
  const { all, one } = measure(words);
  return all < LEAST.all && one < LEAST.one;
}

/** Words of which one tells, and of which there are enough: those of a message that is claimed for a vendor's page by itself. */
export function isParticular(words: readonly string[]): boolean {
  const { all, one } = measure(words);
  return all >= LEAST_UNREAD && one >= LEAST.one;
}

/** Whether literals that must stand beside a message hold a word that tells. */
export function tells(literals: readonly string[]): boolean {
  return measure([...new Words(normalize(literals.join('\n')))]).one >= LEAST.one;
}

function measure(words: readonly string[]): { all: number; one: number } {
  const bits = words.map(backgroundBits);
  return { all: bits.reduce((sum, each) => sum + each, 0), one: Math.max(0, ...bits) };
}
