// What the matcher finds instead, in the words that a diagnostic quotes.
import type { Entry } from '../content/entry.ts';
import { describeReason, describeRuledOut } from '../match/find/reasons.ts';
import type { Explanation } from '../match/types.ts';

/** Why an entry is not the first and certain answer to a text, in a few words. */
export function whatIsFound({ matches, ruledOut }: Explanation, entry: Entry): string {
  const [first] = matches;
  const own = matches.find((match) => match.path === entry.path);
  const out = ruledOut.find((each) => each.path === entry.path);
  if (out) return describeRuledOut(out);
  if (first && first !== own) return `${first.id}, “${first.title}”, comes first`;
  const reason = own?.reasons.find(({ kind }) => kind !== 'tool-named');
  if (own) return `it is only a possible answer. ${reason ? describeReason(reason) : ''}`.trim();
  return 'nothing is found';
}
