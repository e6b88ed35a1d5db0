// What the benchmark asks of an engine, and what it measures.
import type { Entry } from '../../src/core/content/entry.ts';

/** A report that somebody pasted; reports of one cluster are the same error. */
export interface Report {
  readonly id: string;
  readonly cluster: string;
  readonly paste: string;
}

/** An engine's answer, best first. `claimed` says whether it vouches for the first one; plain search never says otherwise. */
export interface Answer {
  readonly ids: readonly string[];
  readonly claimed: boolean;
}

/** An engine with its index built. */
export interface Ready {
  /** Bytes of the whole index, gzip. */
  readonly bytes: number;
  search(text: string): Answer | Promise<Answer>;
  close?(): void;
}

export interface Engine {
  readonly name: string;
  build(entries: readonly Entry[]): Promise<Ready>;
}

/** The texts of an entry that full-text engines index, most telling first. */
export interface Doc {
  readonly id: string;
  readonly signatures: string;
  readonly codes: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}
