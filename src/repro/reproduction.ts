// What a file repro/<ID>/repro.ts states: how the real program is made to print the error of an entry, and how the fix ends it.
import type { Run } from './run.ts';
import type { StubAnswer } from './stub.ts';

/** The reproduction of one entry. */
export type Reproduction = Claim & {
  /** What is done, in one sentence; the page says it. */
  readonly shows: string;
  /** Id of the fix that `fix` applies. */
  readonly fixes: string;
  /** npm packages of the project, with their exact versions. */
  readonly packages?: Versions;
  /** npm packages whose programs are called and that are no part of the project, such as `npm` itself. */
  readonly tools?: Versions;
  /** Programs that must be on the machine. */
  readonly needs?: readonly Need[];
  /** Seconds that both phases may take together, installation apart; 60 without it. */
  readonly seconds?: number;
  /** Words that the last command prints when the fix has worked, and the last one before it does not. */
  readonly worked: string;
  /** Brings the error about. What its programs print must be matched by the entry. */
  readonly fail: (lab: Lab) => Promise<void>;
  /** Applies the fix in the same folder and runs again; the last command must end with 0. */
  readonly fix: (lab: Lab) => Promise<void>;
};

/** The cause itself was brought about, or a stand-in for a service only answered with the error. */
type Claim =
  { readonly proves: 'cause'; readonly causes: string } | { readonly proves: 'message'; readonly causes?: never };

/** Names of npm packages and their versions. */
export type Versions = Readonly<Record<string, string>>;

/** A program of the machine: its name, the Debian package that brings it, and what prints its version. */
export interface Need {
  readonly program: string;
  readonly debian: string;
  readonly version: string;
}

/** A folder of its own, and what can be done there. Files and commands become the transcript. */
export interface Lab {
  /** Absolute path of the project folder; it is deleted afterwards. */
  readonly folder: string;
  /** Writes a file below the folder. */
  write(file: string, text: string): Promise<void>;
  /** Runs a command to its end: words separated by blanks, without a shell. It may fail. */
  run(command: string, options?: RunOptions): Promise<Run>;
  /** Runs a text under bash, to its end; variables and the folder stay for the next one. It may fail. */
  sh(command: string, options?: { readonly quiet?: boolean }): Promise<Run>;
  /** Starts a program that goes on until the end, and waits until it listens on `port`. What it prints is not kept. */
  start(command: string, options: RunOptions & { readonly port: number }): Promise<void>;
  /** Serves HTTP on the loopback address until the end; answers with the address, such as http://127.0.0.1:40123. */
  serve(answer: StubAnswer): Promise<string>;
  /** A port of the loopback address that nobody listens on. */
  freePort(): Promise<number>;
}

export interface RunOptions {
  /** Variables for this command; the transcript shows them before it. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the command reads from its standard input. */
  readonly input?: string;
  /** Left out of the transcript: a preparation that is no part of the error. */
  readonly quiet?: boolean;
  /** The user that the command runs as when this process is the administrator; for programs that refuse to be. */
  readonly unprivileged?: boolean;
}
