// The one door of the matcher: a text and a source in, the entries that answer it and their cards out. The browser's worker,
// the terminal, the server for agents, the reproductions and the benchmark go through it. Ships to browsers.
// Text → paste, read once → what the source has about it → matches → cards.
import { explainPaste } from '../match/find/explain.ts';
import { type Paste, readPaste } from '../match/read/paste.ts';
import type { Explanation, Match } from '../match/types.ts';
import { cardForValues } from './card-for-values.ts';
import type { AnswerCard, CodeCard } from './files.ts';
import { type NamedTool, namedTools } from './named-tools.ts';
import type { AnswerSource } from './source.ts';

/** The answer to a text. */
export interface Answer extends Explanation {
  /** Cards of the matches that they were asked for, by id; one that could not be read is missing, and the answer stands. */
  readonly cards: ReadonlyMap<string, AnswerCard>;
  /** What the codes of the text mean, whatever else is found. */
  readonly codes: readonly CodeCard[];
  /** Tools that the text names, with where they keep track of their faults; none where something is claimed. */
  readonly tools: readonly NamedTool[];
}

/** Settings of `answer`. */
export interface AnswerOptions {
  /** Which of the matches are wanted with their cards; all of them unless told. */
  readonly withCards?: (matches: readonly Match[]) => readonly Match[];
}

/** Answers a text, or a paste of it that was read already. Rejects as the source does. */
export async function answer(
  text: string | Paste,
  source: AnswerSource,
  { withCards = (matches) => matches }: AnswerOptions = {},
): Promise<Answer> {
  const paste = typeof text === 'string' ? readPaste(text, await source.secrets?.(), await source.lines?.()) : text;
  const [{ index, candidates }, codes = []] = await Promise.all([source.lookUp(paste), source.codes?.(paste)]);
  const explanation = explainPaste(paste, index, candidates);
  // The vendor's page is its own card.
  const wanted = withCards(explanation.matches).filter(({ layer }) => layer !== 'reference');
  const cards = await source.cards(wanted.map(({ id }) => id));
  const shown = wanted.flatMap(({ id, values }): [string, AnswerCard][] => {
    const card = cards.get(id);
    return card ? [[id, cardForValues(card, values)]] : [];
  });
  return { ...explanation, cards: new Map(shown), codes, tools: namedTools(explanation.named, index.tools) };
}
