// Whole addresses of answers, for programs that print them.
import { matchAddress } from '../../core/answer/match-address.ts';
import type { Match } from '../../core/match/types.ts';

/** The whole address of a match's page, below a home without a slash at its end. */
export function absoluteOf(match: Match, home: string): string {
  return match.layer === 'reference' ? match.path : home + matchAddress(match);
}
