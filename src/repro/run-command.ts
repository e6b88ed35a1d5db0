// Runs one command of a reproduction: without a shell, in a process group of its own, so that nothing outlives it.
import { type ChildProcess, spawn } from 'node:child_process';
import type { Run } from './reproduction.ts';

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
}

/** The words of a command line. Throws for what only a shell would understand. */
function wordsOf(command: string): [program: string, ...args: string[]] {
  if (/["'`$|&;<>\\]/.test(command)) throw new Error(`“${command}” needs a shell; write words separated by blanks`);
  const [program = '', ...args] = command.trim().split(/\s+/);
  return [program, ...args];
}

/** Starts a command; `hear` gets its output, both streams in the order in which they come. */
export function startCommand(command: string, options: CommandOptions, hear: (text: string) => void): ChildProcess {
  const [program, ...args] = wordsOf(command);
  const { cwd, env, signal, unprivileged } = options;
  signal.throwIfAborted();
  const user = unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
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
  return new Promise((resolve, reject) => {
    let output = '';
    const child = startCommand(command, options, (text) => {
      if (output.length < MOST_CHARACTERS) output += text;
    });
    child.on('error', (error) => reject(new Error(`“${command}” cannot be started: ${error.message}`)));
    child.on('close', (code) => {
      if (options.signal.aborted) reject(options.signal.reason);
      // A program that a signal ended has no exit code; shells say 128 and more.
      else resolve({ exit: code ?? 128, output });
      endGroup(child);
    });
  });
}

/** Ends a program and whatever it has started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended already.
  }
}
