// The record of what is done in a lab: files and commands with their output, in the words of an imagined machine.
import type { Phase } from '../core/catalogue/recording.ts';
import { plain, type StandIn, trimmed, withStandIns } from './tidy.ts';

/** By which transcripts call the first port of a phase; the next ones follow it. */
const FIRST_PORT = 8080;

/** What a number stands behind when it is a port. */
const BEFORE_PORTS = ['127.0.0.1:', 'localhost:', 'TCP:', 'PORT=', 'port=', 'port = ', 'port: '];

/** A phase as it is shown: whole outputs are judged, and what is long is cut for readers. */
export function shown({ files, runs }: Phase): Phase {
  return { files, runs: runs.map((run) => ({ ...run, output: trimmed(run.output) })) };
}

/** Collects one phase after the other. `places` are folders of this machine with the names that stand for them. */
export class Transcript {
  readonly #standIns: StandIn[];
  #files = new Map<string, string>();
  #runs: Phase['runs'] = [];
  #port = FIRST_PORT;

  constructor(places: readonly StandIn[]) {
    this.#standIns = [...places];
  }

  /** From now on a port of this machine has a name that is the same in every run. */
  namePort(port: number): void {
    for (const before of BEFORE_PORTS) this.#standIns.push([`${before}${port}`, `${before}${this.#port}`]);
    this.#port += 1;
  }

  file(name: string, text: string): void {
    this.#files.set(name, this.show(text));
  }

  /** A command with the variables that were set for it; one that goes on in the background has no exit code. */
  run(command: string, env: Readonly<Record<string, string>> = {}, output: string, exit?: number): void {
    const typed = [...Object.entries(env).map(([name, value]) => `${name}=${value}`), command].join(' ');
    const ended = exit === undefined ? {} : { exit };
    this.#runs.push({ command: this.show(typed), ...ended, output: this.show(output) });
  }

  /** What was recorded since the last call. */
  takePhase(): Phase {
    const phase = { files: [...this.#files].map(([name, text]) => ({ name, text })), runs: this.#runs };
    this.#files = new Map();
    this.#runs = [];
    this.#port = FIRST_PORT;
    return phase;
  }

  /** A text in the words of the imagined machine. */
  show(text: string): string {
    return withStandIns(plain(text), this.#standIns);
  }
}
