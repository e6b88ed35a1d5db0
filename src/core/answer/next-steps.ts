// An answer for programs and terminals, which have no word search beside it: with what to do when no page is claimed.
import { readPaste } from '../match/read/paste.ts';
import { type Answer, answer } from './answer.ts';
import { mainWords } from './main-words.ts';
import type { NamedTool } from './named-tools.ts';
import type { AnswerSource } from './source.ts';

/** Where to go on. */
export interface NextSteps {
  /** The most telling words of the text, best first, none that was redacted. */
  readonly words: readonly string[];
  readonly tools: readonly NamedTool[];
}

/** An answer, and where to go on when nothing in it is claimed. */
export interface AnswerWithSteps extends Answer {
  readonly next?: NextSteps;
}

/** Answers a text as `answer` does, and says where to go on. Rejects as the source does. */
export async function answerWithSteps(text: string, source: AnswerSource): Promise<AnswerWithSteps> {
  const paste = readPaste(text, await source.secrets?.(), await source.lines?.());
  const found = await answer(paste, source);
  if (found.matches.some(({ confidence }) => confidence === 'match')) return found;
  return { ...found, next: { words: mainWords(paste.redacted.text), tools: found.tools } };
}
