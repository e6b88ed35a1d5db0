// Runs the text of a command under bash as a reader would: steps of one session follow each other in one terminal, with its
// folder and its variables; a command that does not end by itself is ended.
import { spawnSync } from 'node:child_process';
import type { Run } from './run.ts';
import { type CommandOptions, endGroup, runProgram } from './run-command.ts';

export interface ShellOptions extends CommandOptions {
  /** File that keeps the folder and the variables from one command to the next. */
  readonly session: string;
  /** Whether what this command changes stays for the next ones. */
  readonly keep: boolean;
  /** Seconds after which the command and all its children are ended; that is a fault. */
  readonly limit: number;
  /** Seconds after which Ctrl+C is pressed, for a command that goes on until then. */
  readonly interruptAfter?: number | undefined;
}

// What a terminal would carry over is read and written around the text; `$1` and so on are empty in it, as at a prompt.
const TERMINAL = `__state=$1 __text=$2 __keep=$3
[ -f "$__state" ] && . "$__state"
[ "$__keep" = keep ] && trap '__code=$?; { declare -px; printf "cd %q\\n" "$PWD"; } >"$__state"; exit $__code' EXIT
set --
eval "$__text"`;

/** A program that ignores Ctrl+C gets this long. */
const PATIENCE_MS = 5000;

/** Runs a text under bash. Rejects with a sentence when it goes on beyond its limit. */
export async function runShell(text: string, options: ShellOptions): Promise<Run> {
  const { session, keep, limit, interruptAfter, signal } = options;
  const over = AbortSignal.timeout(limit * 1000);
  const words = ['bash', '--noprofile', '--norc', '-c', TERMINAL, 'bash', session, text, keep ? 'keep' : ''];
  const timers: NodeJS.Timeout[] = [];
  try {
    const run = await runProgram(words, { ...options, signal: AbortSignal.any([signal, over]) }, text, (child) => {
      if (interruptAfter === undefined) return;
      const press = () => endGroup(child, 'SIGINT');
      timers.push(setTimeout(press, interruptAfter * 1000));
      timers.push(setTimeout(() => endGroup(child), interruptAfter * 1000 + PATIENCE_MS));
    });
    return { exit: run.exit, output: run.output.replace(/^bash: line \d+: /gm, 'bash: ') };
  } catch (error) {
    signal.throwIfAborted();
    if (over.aborted) throw new Error(`“${text}” did not end within ${limit} seconds`, { cause: error });
    throw error;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** What a shell of the plainest kind cannot read in a text that the page gives for any of them, or undefined. */
export function plainShellProblem(text: string): string | undefined {
  const { status, stderr, error } = spawnSync('dash', ['-n', '-c', text], { encoding: 'utf8' });
  return error || status === 0 ? undefined : stderr.trim().replace(/^dash: \d+: /, '');
}
