// What came of a command that was run.

/** How a command ended, and what it printed: unlike the transcript with the true paths of this machine. */
export interface Run {
  readonly exit: number;
  readonly output: string;
}
