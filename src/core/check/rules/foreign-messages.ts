// Signatures, tried on what other programs print: one that claims such a message, or that is made of words all programs have,
// sends readers to a page that is not theirs.
import { lineRules } from '../../match/index/line-rules.ts';
import type { Tool } from '../../content/entry.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import { foreignMessages } from '../../match/background/foreign-messages.ts';
import { findLiteral } from '../../match/find/literals.ts';
import { normalize } from '../../match/read/normalize.ts';
import { placeOf } from '../emit.ts';
import { foreignClaims, wordsOf } from '../foreign-claims.ts';
import { isCommon, tells } from '../particular.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Tries the signatures of all entries on the messages of programs that are not theirs. */
export const foreign: Rule = { about: [ENTRY], check: checkForeignMessages };

function checkForeignMessages({ content: { tools, site }, indexes: { tried, indexFor }, emit }: RuleContext): void {
  const lines = lineRules(site?.field);
  for (const { reading, article: entry } of tried) {
    // The message of a family is that of many programs.
    if (entry.kind !== 'entry') continue;
    for (const [i, { text, mustHave }] of entry.signatures.entries()) {
      const words = wordsOf(text, lines);
      if (words.length === 0) continue;
      const place = placeOf(reading, ['signatures', i, 'text']);
      const [claimed] = foreignClaims(entry, i, indexFor(entry), foreignMessages(lines));
      if (claimed) emit('FXC086', place, { program: claimed.from.program, message: claimed.text });
      const tool = tools.get(entry.tool);
      if (isCommon(words) && !saysWhose(text, mustHave, entry.tool, tool)) {
        emit('FXC087', place, { tool: tool?.name ?? entry.tool });
      }
    }
  }
}

/** Whether a signature names its tool, or asks for something that tells. */
function saysWhose(text: string, mustHave: readonly string[], key: string, tool: Tool | undefined): boolean {
  if (tells(mustHave)) return true;
  const whole = normalize([text, ...mustHave].join('\n'));
  return [key, tool?.name ?? '', ...(tool?.mentions ?? [])]
    .map((name) => normalize(name).text)
    .some((name) => name !== '' && findLiteral(whole, name) >= 0);
}
