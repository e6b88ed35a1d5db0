// Which tool a paste is of, by the words that its file says name it.
import type { Tool } from '../content/entry.ts';

/** The line that carries the error counts for more than what surrounds it. */
const IN_MESSAGE = 3;

/** The tool that the paste names most, longer words counting for more; undefined when none is named. */
export function guessTool(paste: string, message: string, tools: Iterable<Tool>): Tool | undefined {
  let best: Tool | undefined;
  let most = 0;
  for (const tool of tools) {
    const weight = tool.mentions.reduce((sum, word) => {
      const pattern = mention(word);
      const hits = count(paste, pattern) + IN_MESSAGE * count(message, pattern);
      // Three mentions prove as much as thirty.
      return sum + Math.min(hits, 3 + IN_MESSAGE) * Math.sqrt(word.length);
    }, 0);
    if (weight > most) [best, most] = [tool, weight];
  }
  return best;
}

function mention(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const edge = (character: string | undefined) => (/\w/.test(character ?? '') ? '(?![A-Za-z0-9])' : '');
  const start = /\w/.test(word[0] ?? '') ? '(?<![A-Za-z0-9])' : '';
  return new RegExp(`${start}${escaped}${edge(word.at(-1))}`, 'gi');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
