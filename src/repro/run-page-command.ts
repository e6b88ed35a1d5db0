// Runs one command of a page in a sandbox, and what is kept of that run.
import type { RecordedScenario } from '../core/catalogue/recording.ts';
import type { PageCommand } from './page-commands.ts';
import type { Run } from './run.ts';
import type { Sandbox } from './sandbox.ts';
import type { Surroundings } from './scenario.ts';
import { plainShellProblem } from './shell.ts';
import { trimmed } from './tidy.ts';

type RecordedCommand = RecordedScenario['checks'][number];

/** Runs a command as it was typed. With `keep` the next one starts in its folder and with its variables. */
export async function runPageCommand(
  { at, shell, typed }: PageCommand,
  { limit, endless = {} }: Surroundings,
  { lab }: Sandbox,
  keep = false,
): Promise<Run> {
  const problem = shell === 'sh' ? plainShellProblem(typed) : undefined;
  if (problem) throw new Error(`${at} is given for any shell, and dash cannot read it: ${problem}`);
  return lab.shell(typed, { limit, keep, interruptAfter: endless[at] });
}

/** What a recording keeps; everything in the words of the imagined machine. */
export function recorded(
  { at, shell, text, typed }: PageCommand,
  { exit, output }: Run,
  { lab }: Sandbox,
): RecordedCommand {
  const filled = typed === text ? {} : { typed: lab.show(typed) };
  return { at, shell, text, ...filled, exit, output: trimmed(lab.show(output)) };
}
