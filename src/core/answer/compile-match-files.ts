// A site → its match files: the compiled index and the cards of all entries and families. Build time only.
import type { Site } from '../catalogue/site.ts';
import { compileAnswers } from './compile-answers.ts';
import { codeFiles } from './code-files.ts';
import { type MatchFile, matchFiles } from './match-files.ts';

/** Compiles the pages that the site shows, the manifest first. `hash` gives a short name for a text, the same for the same text. */
export function compileMatchFiles(site: Site, hash: (text: string) => string): MatchFile[] {
  const { index, card, secrets } = compileAnswers(site);
  const cards = [...site.entries, ...site.families].flatMap(({ id }) => card(id) ?? []);
  const codes = codeFiles(site, hash);
  return [...matchFiles(index, cards, hash, secrets, codes?.hash), ...(codes?.files ?? [])];
}
