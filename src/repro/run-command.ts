// Runs one program of a reproduction in a process group of its own, so that nothing outlives it.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Run } from './run.ts';

/** Output beyond this is a program that has lost its way. */
const MOST_CHARACTERS = 2_000_000;

/** The user and group called “nobody” of Debian; any that owns nothing will do. */
export const NOBODY = 65534;

export interface CommandOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly input?: string;
  readonly unprivileged?: boolean;
  /** What stands before the words, so that the program runs inside a closed sandbox. */
  readonly prefix?: readonly string[];
}

/** Another user, for a program inside a closed sandbox: only an administrator may enter one. */
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];

/** A program that was ended still holds its output this long, when a child of its own has it. */
const LAST_WORDS_MS = 1000;

/** The words of a command line. Throws for what only a shell would understand. */
function wordsOf(command: string): string[] {
  if (/["'`$|&;<>\\]/.test(command)) throw new Error(`“${command}” needs a shell; write words separated by blanks`);
  return command.trim().split(/\s+/);
}

/** Starts a command, words separated by blanks; `hear` gets its output, both streams in the order in which they come. */
export function startCommand(command: string, options: CommandOptions, hear: (text: string) => void): ChildProcess {
  return startProgram(wordsOf(command), options, hear);
}

/** Starts a program with its arguments. */
function startProgram(words: readonly string[], options: CommandOptions, hear: (text: string) => void): ChildProcess {
  const { cwd, env, signal, unprivileged, prefix = [] } = options;
  signal.throwIfAborted();
  const other = unprivileged && process.getuid?.() === 0;
  const enclosed = prefix.length > 0;
  const [program = '', ...args] = [...prefix, ...(other && enclosed ? AS_NOBODY : []), ...words];
  const user = other && !enclosed ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(program, args, { cwd, env, detached: true, stdio: 'pipe', ...user });
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const stop = () => endGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  child.on('close', () => signal.removeEventListener('abort', stop));
  return child;
}

/** Runs a command to its end. Rejects when it cannot be started, and with the signal’s reason when that was given. */
export function runCommand(command: string, options: CommandOptions): Promise<Run> {
  return runProgram(wordsOf(command), options, command);
}

/** Runs a program to its end; `name` is what it is called when it cannot be started. `begun` gets the running process. */
export function runProgram(
  words: readonly string[],
  options: CommandOptions,
  name: string,
  begun: (child: ChildProcess) => void = () => {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = startProgram(words, options, (text) => {
      if (output.length < MOST_CHARACTERS) output += text;
    });
    child.on('error', (error) => reject(new Error(`“${name}” cannot be started: ${error.message}`)));
    child.on('exit', () => {
      endGroup(child);
      // A daemon that left the group may keep the streams open for ever.
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, LAST_WORDS_MS).unref();
    });
    child.on('close', (code, sign) => {
      if (options.signal.aborted) reject(options.signal.reason);
      // A program that a signal ended has no exit code; shells say 128 and more.
      else resolve({ exit: code ?? 128 + (sign ? constants.signals[sign] : 0), output });
    });
    begun(child);
  });
}

/** Sends a signal to a program and whatever it has started, by default one that ends them. */
export function endGroup({ pid }: ChildProcess, sign: NodeJS.Signals = 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, sign);
  } catch {
    // All of them have ended already.
  }
}
