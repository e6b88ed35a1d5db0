// The words of a text that are worth a search of their own: of a question all but the dull ones, of a paste its main words.
import { mainWords } from './main-words.ts';

/** Each word costs a search. */
const MOST = 12;
const MOST_OF_PASTE = 6;
const LONGEST_QUESTION = 300;
/** A run of letters of one script, digits and `_`: of `切换codex的` the middle is a word. */
const WORD = /[\p{Script=Latin}\p{N}_]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu;
/** Words of every question. */
const DULL = new Set(
  `a an and are as at be bug but by can do does error errors for from has have how i if in into is issue it its my of on or
  so that the then there this to use using was when with you your`.split(/\s+/),
);

/** The words in lower case, each once; those of a paste best first. A question of nothing but dull words keeps them. */
export function searchWords(text: string): string[] {
  if (text.length > 2 * LONGEST_QUESTION) return mainWords(text, MOST_OF_PASTE);
  const line = text.trim();
  if (line.length > LONGEST_QUESTION || line.includes('\n')) return mainWords(text, MOST_OF_PASTE);
  const all = [...new Set((line.match(WORD) ?? []).map((word) => word.toLowerCase()))].filter(
    (word) => word.length > 1,
  );
  const telling = all.filter((word) => !DULL.has(word));
  return (telling.length > 0 ? telling : all).slice(0, MOST);
}
