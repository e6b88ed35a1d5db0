// What recorded reproductions are asked: what was printed before the fix and after it.
import type { Recording } from '../content/entry.ts';

/** One half of a recording: the files that were written and the commands that were run. */
export type Phase = Recording['before'];

/** Everything that the programs of a phase printed, as a person would paste it. */
export function printedIn({ runs }: Phase): string {
  return runs.map(({ output }) => output).join('\n');
}
