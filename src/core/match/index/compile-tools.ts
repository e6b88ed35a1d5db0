// What names a tool in a paste, normalized once for all pastes, with the longer names that it is only a part of. Build time only.
import type { IndexMention, IndexTool } from '../match-index.ts';
import type { MatchEntry } from '../types.ts';
import { normalize } from '../read/normalize.ts';

/** The tools of entries by key. A mention of which nothing is left, or that is spelled like one before it, is left out. */
export function compileTools(entries: readonly MatchEntry[]): Readonly<Record<string, IndexTool>> {
  const tools = new Map<string, About & { words: ReadonlyMap<string, string> }>();
  for (const { tool, toolName: name, mentions, issues, status } of entries) {
    if (tool !== '' && !tools.has(tool))
      tools.set(tool, { name, ...(issues && { issues }), ...(status && { status }), words: normalized(mentions) });
  }
  const all = [...tools].flatMap(([tool, { words }]) => [...words.keys()].map((text) => ({ tool, text })));
  return Object.fromEntries(
    [...tools].map(([tool, { words, ...about }]): [string, IndexTool] => {
      const others = all.filter((other) => other.tool !== tool).map(({ text }) => text);
      return [tool, { ...about, mentions: [...words].map(([text, word]) => toMention(word, text, others)) }];
    }),
  );
}

type About = Omit<IndexTool, 'mentions'>;

/** Mentions by their normalized form. */
function normalized(mentions: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const word of mentions) {
    const { text } = normalize(word);
    if (text !== '' && !words.has(text)) words.set(text, word);
  }
  return words;
}

function toMention(word: string, text: string, others: readonly string[]): IndexMention {
  const within = [...new Set(others)].filter((other) => other.length > text.length && other.includes(text));
  return { word, ...(text === word ? {} : { text }), ...(within.length > 0 ? { within } : {}) };
}
