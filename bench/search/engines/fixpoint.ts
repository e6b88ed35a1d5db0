// Our matcher: claims a match, offers possibilities, or says nothing.
import { answer } from '../../../src/core/answer/answer.ts';
import { toMatchEntry } from '../../../src/core/answer/match-entry.ts';
import { wholeIndex } from '../../../src/core/answer/whole-index.ts';
import type { Tool } from '../../../src/core/content/entry.ts';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import type { LineRules } from '../../../src/core/match/read/lines.ts';
import { gzipBytes } from '../doc.ts';
import type { Engine } from '../types.ts';

/** The matcher needs the tools, for a tool named in the paste decides between equals. */
export function fixpoint(tools: ReadonlyMap<string, Tool>, lines?: LineRules): Engine {
  return {
    name: 'Fixpoint matcher',
    async build(entries) {
      const index = compileIndex(
        entries.map((entry) => toMatchEntry(entry, tools.get(entry.tool))),
        lines,
      );
      const source = wholeIndex(index, () => undefined);
      return {
        bytes: gzipBytes(index),
        async search(text) {
          const { matches } = await answer(text, source);
          return { ids: matches.map(({ id }) => id), claimed: matches[0]?.confidence === 'match' };
        },
      };
    },
  };
}
