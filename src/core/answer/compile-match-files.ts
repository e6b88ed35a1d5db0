// A site → its match files: the compiled index and the cards of all entries.
import type { Site } from '../catalogue/site.ts';
import { compileIndex } from '../match/index/compile.ts';
import { answerCard } from './answer-card.ts';
import { toMatchEntry } from './match-entry.ts';
import { type MatchFile, matchFiles } from './match-files.ts';

/** Compiles the entries that the site shows, the manifest first. `hash` gives a short name for a text, the same for the same text. */
export function compileMatchFiles(site: Site, hash: (text: string) => string): MatchFile[] {
  const { entries, related, pages, content } = site;
  const cards = entries.map((entry) =>
    answerCard(entry, {
      toolName: content.tools.get(entry.tool)?.name ?? entry.tool,
      related: related.get(entry.id) ?? [],
      find: (id) => pages.get(id),
    }),
  );
  const index = compileIndex(entries.map((entry) => toMatchEntry(entry, content.tools.get(entry.tool))));
  return matchFiles(index, cards, hash);
}
