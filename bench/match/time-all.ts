// Times what a visitor's worker does with a text, from the published files, beside `explain` alone on the whole index: the same
// texts in the same run, by turns, so that a busy machine slows all alike. Runs in Node and in a worker of a browser.
import { answerPaste, withCards } from '../../src/browser/search/answer-paste.ts';
import { answer } from '../../src/core/answer/answer.ts';
import { PublishedFiles } from '../../src/core/answer/published-files.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import type { MatchIndex } from '../../src/core/match/match-index.ts';

/** Milliseconds of each text in its best round, since whatever else the machine does only ever adds to them. */
export interface Times {
  /** `explain` on the whole index. */
  readonly explain: readonly number[];
  /** `answer` from the published files, with the cards that the page shows. */
  readonly answer: readonly number[];
  /** All that the worker does before it replies: also the words for full-text search, the lines to show, the report. */
  readonly reply: readonly number[];
}

/**
 * Times each text in so many rounds, after one that is not timed: parts are then in memory, and what the network takes is not in
 * the figures. `files` are the match files by name. Rejects when a text is not answered, for then nothing was timed.
 */
export async function timeAll(
  texts: readonly string[],
  index: MatchIndex,
  files: ReadonlyMap<string, string>,
  rounds: number,
): Promise<Times> {
  const source = new PublishedFiles(async (name) => JSON.parse(files.get(name) ?? 'null'));
  const work: { readonly [name in keyof Times]: (text: string) => Promise<number> } = {
    explain: async (text) => explain(text, index).matches.length,
    answer: async (text) => (await answer(text, source, { withCards })).cards.size,
    reply: async (text) => (await answerPaste(text, source)).answers.length,
  };
  const names = Object.keys(work) as (keyof Times)[];
  for (const text of texts) {
    for (const name of names) {
      if ((await work[name](text)) === 0) throw new Error(`${name} found nothing: not what this measures`);
    }
  }
  const never = () => texts.map(() => Number.POSITIVE_INFINITY);
  const times = { explain: never(), answer: never(), reply: never() };
  for (let round = 0; round < rounds; round++) {
    for (const [i, text] of texts.entries()) {
      // None always comes first, or behind the garbage of the same other.
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(turn + i + round) % names.length] ?? 'explain';
        const started = performance.now();
        await work[name](text);
        times[name][i] = Math.min(times[name][i] ?? 0, performance.now() - started);
      }
    }
  }
  return times;
}

/** Cells of a table: median of `explain`, of `answer`, how many times the one is the other, and median of the reply. */
export function cellsOf({ explain, answer, reply }: Times, digits: number): string[] {
  const [alone, whole] = [median(explain), median(answer)];
  const say = (ms: number) => `${ms.toFixed(digits)} ms`;
  return [say(alone), say(whole), (whole / alone).toFixed(2), say(median(reply))];
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
