// Entries → what answers are made of: the compiled index, and the card of each entry. Build time only.
import { relateAll } from '../catalogue/relate.ts';
import type { Entry, Tool } from '../content/entry.ts';
import { toRecord } from '../content/record.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { MatchIndex } from '../match/match-index.ts';
import { answerCard } from './answer-card.ts';
import type { AnswerCard } from './files.ts';
import { toMatchEntry } from './match-entry.ts';

/** An index, and the cards of its entries; `card` makes one each time it is asked. */
export interface CompiledAnswers {
  readonly index: MatchIndex;
  readonly card: (id: string) => AnswerCard | undefined;
}

/** Compiles entries, all of which will be found. */
export function compileAnswers(entries: readonly Entry[], tools: Iterable<Tool>): CompiledAnswers {
  const bySlug = new Map([...tools].map((tool) => [tool.slug, tool]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const related = relateAll(entries.map(toRecord));
  return {
    index: compileIndex(entries.map((entry) => toMatchEntry(entry, bySlug.get(entry.tool)))),
    card: (id) => {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const toolName = bySlug.get(entry.tool)?.name ?? entry.tool;
      return answerCard(entry, { toolName, related: related.get(id) ?? [], find: (other) => byId.get(other) });
    },
  };
}
