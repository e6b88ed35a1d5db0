// Answers from a whole index in memory, as commands on a checkout have it: nothing is written, split or parsed on the way.
import { candidatesOf } from '../match/find/candidates.ts';
import { termsOf } from '../match/find/terms.ts';
import type { MatchIndex } from '../match/match-index.ts';
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import type { Codes } from '../codes/find-codes.ts';
import type { FoundCode } from '../codes/finder.ts';
import type { AnswerCard, CodeCard } from './files.ts';
import type { AnswerSource } from './source.ts';

/** What finds codes, and makes the card of one. */
export interface WholeCodes {
  readonly codes: Codes;
  readonly card: (found: FoundCode) => CodeCard | undefined;
}

/** A source that has everything at hand; `card` makes the card of an entry when it is asked for. */
export function wholeIndex(
  index: MatchIndex,
  card: (id: string) => AnswerCard | undefined,
  secrets?: OwnSecrets,
  known?: WholeCodes,
): AnswerSource {
  return {
    secrets: async () => secrets,
    lines: async () => index.lines,
    lookUp: async (paste) => ({ index, candidates: candidatesOf(termsOf(paste), index, paste.isQuestion) }),
    codes: async ({ redacted }) =>
      known ? known.codes.in(redacted.text).flatMap((found) => known.card(found) ?? []) : [],
    cards: async (ids) => new Map(ids.flatMap((id) => card(id) ?? []).map((each) => [each.id, each])),
  };
}
