// Entries → the match files of a site: the compiled index and the cards of all entries.
import type { Entry, Tool } from '../content/entry.ts';
import { toRecord } from '../content/record.ts';
import { compileIndex } from '../match/index/compile.ts';
import { relateAll } from '../catalogue/relate.ts';
import { answerCard } from './answer-card.ts';
import { toMatchEntry } from './match-entry.ts';
import { type MatchFile, matchFiles } from './match-files.ts';

/** Compiles published entries, the manifest first. `hash` gives a short name for a text, the same for the same text. */
export function compileMatchFiles(
  entries: readonly Entry[],
  tools: Iterable<Tool>,
  hash: (text: string) => string,
): MatchFile[] {
  const bySlug = new Map([...tools].map((tool) => [tool.slug, tool]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const related = relateAll(entries.map(toRecord));
  const cards = entries.map((entry) =>
    answerCard(entry, {
      toolName: bySlug.get(entry.tool)?.name ?? entry.tool,
      related: related.get(entry.id) ?? [],
      find: (id) => byId.get(id),
    }),
  );
  const index = compileIndex(entries.map((entry) => toMatchEntry(entry, bySlug.get(entry.tool))));
  return matchFiles(index, cards, hash);
}
