// Which tools a paste names, asked in one place and once for each tool. A mention inside a longer one of another tool does
// not count: `@vendor/cli` names the command-line tool and not the vendor's library.
import type { Normalized } from '../read/normalize.ts';
import type { IndexMention, IndexTool } from '../match-index.ts';
import { findLiteral } from './literals.ts';

/** The word by which a paste names the tool with this key; undefined when it does not. */
export type ToolsNamed = (tool: string) => string | undefined;

const READ = 200_000;
const MOST_HITS = 20;

/** What a normalized text names of the tools of an index. */
export function toolsNamed(normalized: Normalized, tools: Readonly<Record<string, IndexTool>>): ToolsNamed {
  const known = new Map<string, string | undefined>();
  return (tool) => {
    if (!known.has(tool)) {
      const mentions = Object.hasOwn(tools, tool) ? (tools[tool]?.mentions ?? []) : [];
      known.set(tool, mentions.find((mention) => stands(normalized, mention))?.word);
    }
    return known.get(tool);
  };
}

function stands(normalized: Normalized, { word, text = word, within = [] }: IndexMention): boolean {
  let at = findLiteral(normalized, text, 0, READ);
  for (let hits = 0; at >= 0 && hits < MOST_HITS; hits++) {
    const [start, end] = [at, at + text.length];
    if (!within.some((longer) => findLiteral(normalized, longer, end - longer.length, start + longer.length) >= 0))
      return true;
    at = findLiteral(normalized, text, at + 1, READ);
  }
  return false;
}
