// What the matcher finds instead, in the words that a diagnostic quotes.
import type { Article } from '../content/article.ts';
import { describeReason, describeRuledOut } from '../match/find/reasons.ts';
import type { Explanation } from '../match/types.ts';

/** Why a page is not the first and certain answer to a text, in a few words. */
export function whatIsFound({ matches, ruledOut }: Explanation, article: Pick<Article, 'kind' | 'path'>): string {
  const [first] = matches;
  const own = matches.find((match) => match.path === article.path && match.layer === article.kind);
  const out = ruledOut.find((each) => each.path === article.path);
  if (out) return describeRuledOut(out);
  if (first && first !== own) return `${first.id}, “${first.title}”, comes first`;
  const reason = own?.reasons.find(({ kind }) => kind !== 'tool-named');
  if (own) return `it is only a possible answer. ${reason ? describeReason(reason) : ''}`.trim();
  return 'nothing is found';
}
