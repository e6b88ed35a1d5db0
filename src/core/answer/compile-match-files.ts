// Entries → the match files of a site: the compiled index and the cards of all entries. Build time only.
import type { Entry, Tool } from '../content/entry.ts';
import { compileAnswers } from './compile-answers.ts';
import { type MatchFile, matchFiles } from './match-files.ts';

/** Compiles published entries, the manifest first. `hash` gives a short name for a text, the same for the same text. */
export function compileMatchFiles(
  entries: readonly Entry[],
  tools: Iterable<Tool>,
  hash: (text: string) => string,
): MatchFile[] {
  const { index, card } = compileAnswers(entries, tools);
  const cards = entries.flatMap(({ id }) => card(id) ?? []);
  return matchFiles(index, cards, hash);
}
