// Our matcher: claims a match, offers possibilities, or says nothing.
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import type { Tool } from '../../../src/core/content/entry.ts';
import { toMatchEntry } from '../../../src/core/answer/match-entry.ts';
import { gzipBytes } from '../doc.ts';
import type { Engine } from '../types.ts';

/** The matcher needs the tools, for a tool named in the paste decides between equals. */
export function fixpoint(tools: ReadonlyMap<string, Tool>): Engine {
  return {
    name: 'Fixpoint matcher',
    async build(entries) {
      const index = compileIndex(entries.map((entry) => toMatchEntry(entry, tools.get(entry.tool))));
      return {
        bytes: gzipBytes(index),
        search(text) {
          const { matches } = explain(text, index);
          return { ids: matches.map(({ id }) => id), claimed: matches[0]?.confidence === 'match' };
        },
      };
    },
  };
}
