// Times what a visitor's worker does with a text, from the published files, beside `explain` alone on the whole index: the same
// texts in the same run, by turns, so that a busy machine slows both. Runs in Node and in a worker of a browser.
import { answerPaste } from '../../src/browser/search/answer-paste.ts';
import { PublishedFiles } from '../../src/core/answer/published-files.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import type { MatchIndex } from '../../src/core/match/match-index.ts';

/** Milliseconds of each text in its best round, since whatever else the machine does only ever adds to them. */
export interface Times {
  readonly explain: readonly number[];
  readonly answer: readonly number[];
}

/**
 * Times each text in so many rounds, after one that is not timed: parts are then in memory, and what the network takes is not in
 * the figures. `files` are the match files by name. Rejects when a text is not answered, for then nothing was timed.
 */
export async function timeBoth(
  texts: readonly string[],
  index: MatchIndex,
  files: ReadonlyMap<string, string>,
  rounds: number,
): Promise<Times> {
  const source = new PublishedFiles(async (name) => JSON.parse(files.get(name) ?? 'null'));
  const explained = async (text: string) => explain(text, index).matches.length;
  const answered = async (text: string) => {
    const { answers, trouble } = await answerPaste(text, source);
    return trouble === undefined ? answers.length : 0;
  };
  for (const text of texts) {
    const found = [await explained(text), await answered(text)];
    if (found.includes(0))
      throw new Error('a paste found nothing: the corpus or the matcher is not what this measures');
  }
  const times = { explain: texts.map(() => Infinity), answer: texts.map(() => Infinity) };
  for (let round = 0; round < rounds; round++) {
    for (const [i, text] of texts.entries()) {
      const turn = async (name: keyof Times, work: (text: string) => Promise<unknown>) => {
        const started = performance.now();
        await work(text);
        times[name][i] = Math.min(times[name][i] ?? Infinity, performance.now() - started);
      };
      // Neither always comes second, to a warm cache or to the other's garbage.
      if ((i + round) % 2 === 0) await turn('explain', explained);
      await turn('answer', answered);
      if ((i + round) % 2 !== 0) await turn('explain', explained);
    }
  }
  return times;
}

/** Three cells of a table: median of `explain`, median of the answer, and how many times the one is the other. */
export function cellsOf({ explain, answer }: Times, digits: number): string[] {
  const [alone, whole] = [median(explain), median(answer)];
  return [`${alone.toFixed(digits)} ms`, `${whole.toFixed(digits)} ms`, (whole / alone).toFixed(2)];
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
