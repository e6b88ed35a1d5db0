// One signature under examination.
import type { IndexEntry } from '../match-index.ts';
import type { Prepared } from './prepare.ts';

export interface Candidate {
  /** Number of the entry, and position of the signature in it. */
  readonly number: number;
  readonly at: number;
  readonly entry: IndexEntry;
  readonly prepared: Prepared;
}
