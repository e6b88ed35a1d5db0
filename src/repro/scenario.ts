// What a file repro/<ID>/repro.ts states about causes: how one is brought about, and which fixes of the page then end the
// error. The commands themselves stand on the page alone.
import type { Lab, Need, Versions } from './reproduction.ts';

/** One way to bring a cause of an entry about. */
export type Scenario = Claim &
  Surroundings & {
    /** What is done, in one sentence; the page says it. */
    readonly shows: string;
    /** The user’s own command, whose output must be the entry’s error; run under bash. */
    readonly trigger: string;
    /** Fixes of the page that end the error here, each tried in a fresh sandbox. Without one only the checks are run. */
    readonly cures?: readonly Cure[];
    /** What is run to see that the error is gone, and must end with 0; the trigger without it. */
    readonly after?: string;
    /** Commands of the page that need this scenario and belong to no cause: `checks.0.run`. */
    readonly trials?: readonly string[];
  };

/** The cause itself is brought about, or a stand-in for a service only answers with the error. */
type Claim =
  { readonly cause: string; readonly proves?: 'cause' } | { readonly proves: 'message'; readonly cause?: string };

/** What scenarios and trials have in common: the machine on which commands of the page are run. */
export interface Surroundings {
  /** Values for the page’s {placeholders}; `setup` can answer with more. */
  readonly values?: Values;
  /** npm packages of the project, with their exact versions. The sandbox has a copy, which commands may change. */
  readonly packages?: Versions;
  /** npm packages whose programs are called and that are no part of the project, such as `npm`. */
  readonly tools?: Versions;
  /** Packages of PyPI with their exact versions, in a virtual environment whose `python` comes first. */
  readonly python?: Versions;
  /** Programs that must be on the machine. */
  readonly needs?: readonly Need[];
  /** Ports that the page’s commands name: the sandbox then has a network of its own, with nothing but itself in it. */
  readonly ports?: readonly number[];
  /** Seconds after which any one command is ended; 60 without it. */
  readonly limit?: number;
  /** Commands that go on until Ctrl+C, by their place, and after how many seconds it is pressed. */
  readonly endless?: Readonly<Record<string, number>>;
  /** Exit codes other than 0 that steps of a fix or trials may have, by their place: `fixes.1.steps.0.run`. */
  readonly exits?: Readonly<Record<string, number>>;
  /** Writes files, starts servers and stand-ins. What it answers with is known to be different in each sandbox. */
  readonly setup?: ((lab: Lab) => Promise<Brought>) | ((lab: Lab) => Promise<void>);
}

/** What only exists once a sandbox does. */
export interface Brought {
  readonly values?: Values;
  /** What a reader writes instead of something that the page gives as an example, such as the process number 12345. */
  readonly examples?: Values;
}

export type Values = Readonly<Record<string, string>>;

/** One fix of the page, carried out as the page says. */
export interface Cure {
  /** Id of the fix, or the answer box. */
  readonly fix: string | 'quick-fix';
  /** Numbers of the steps that are done, from 0, where some are alternatives; all without it. */
  readonly steps?: readonly number[];
  /** What no command does, by the number of its step: an edit, or a snippet that is no whole file. */
  readonly apply?: Readonly<Record<number, (lab: Lab, snippet: string) => Promise<void>>>;
  /** What is run to see that the error is gone, where that is not what the scenario says. */
  readonly after?: string;
}

/** Commands of the page that need no scenario: that the program exists and takes these options is all that is seen. */
export type Trials = Surroundings & {
  /** Places of the commands, such as `fixes.0.steps.0.run`. */
  readonly commands: readonly string[];
  /** What a command must print, by its place: texts or /patterns/. */
  readonly prints?: Readonly<Record<string, readonly string[]>>;
};
