// Where answers come from, whatever lies behind it: a whole index in memory, or the published files of a site.
import type { Candidates } from '../match/find/candidates.ts';
import type { MatchIndex } from '../match/match-index.ts';
import type { Paste } from '../match/read/paste.ts';
import type { LineRules } from '../match/read/lines.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import type { AnswerCard, CodeCard } from './files.ts';

export interface AnswerSource {
  /** What the site calls a secret beside what every site does; a paste is read with it. Rejects as `lookUp` does. */
  secrets?(): Promise<OwnSecrets | undefined>;
  /** What the site knows of the lines that programs print; a paste is read with it. Rejects as `lookUp` does. */
  lines?(): Promise<LineRules | undefined>;
  /** What a paste may be about. Rejects when it cannot be read, with `OutdatedError` when it is of another version. */
  lookUp(paste: Paste): Promise<LookUp>;
  /** Cards of entries by id. One that cannot be read, or that there is not, is missing; never rejects. */
  cards(ids: readonly string[]): Promise<ReadonlyMap<string, AnswerCard>>;
  /** What the codes of a paste mean, in the order in which they stand there. What cannot be read is missing; never rejects. */
  codes?(paste: Paste): Promise<readonly CodeCard[]>;
}

/** What a paste may be about: candidates, and an index that has at least their entries and signatures. */
export interface LookUp {
  readonly index: MatchIndex;
  readonly candidates: Candidates;
}

/** What was read is of another version than this reader: a page that was opened before the site changed, or the reverse. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}
