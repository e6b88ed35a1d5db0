// Which tools a paste names. A mention inside a longer one of another tool does not count: `@vendor/cli` names the
// command-line tool and not the vendor's library.
import type { Folded } from '../read/fold.ts';
import type { IndexTool } from '../match-index.ts';
import { fold } from '../read/fold.ts';
import { findLiteral } from './literals.ts';

interface Hit {
  word: string;
  start: number;
  end: number;
}

const READ = 200_000;
const MOST_HITS = 20;

/** For each of `tools` that the text names, the word that names it. */
export function toolsNamed(folded: Folded, tools: ReadonlyMap<string, IndexTool>): Map<string, string> {
  const hits = new Map([...tools].map(([key, tool]) => [key, tool.mentions.flatMap((each) => hitsOf(folded, each))]));
  const named = new Map<string, string>();
  for (const [key, own] of hits) {
    const others = [...hits].flatMap(([other, theirs]) => (other === key ? [] : theirs));
    const free = own.find((hit) => !others.some((other) => contains(other, hit)));
    if (free) named.set(key, free.word);
  }
  return named;
}

function hitsOf(folded: Folded, word: string): Hit[] {
  const literal = fold(word).text;
  const hits: Hit[] = [];
  let at = literal ? findLiteral(folded, literal, 0, READ) : -1;
  for (; at >= 0 && hits.length < MOST_HITS; at = findLiteral(folded, literal, at + 1, READ)) {
    hits.push({ word, start: at, end: at + literal.length });
  }
  return hits;
}

function contains(outer: Hit, inner: Hit): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
}
