// Signatures, tried on what other programs print: one that claims such a message, or that is made of words all programs have,
// sends readers to a page that is not theirs.
import type { Tool } from '../../content/entry.ts';
import { ENTRY } from '../../content/kinds/entry.ts';
import { foreignMessages } from '../../match/background/foreign-messages.ts';
import { findLiteral } from '../../match/find/literals.ts';
import { backgroundBits } from '../../match/index/weights.ts';
import { normalize } from '../../match/read/normalize.ts';
import { Words } from '../../match/read/words.ts';
import { placeOf } from '../emit.ts';
import { foreignClaims, wordsOf } from '../foreign-claims.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Bits by the background that the words of a signature, or one of them, have at least where nothing else says whose it is. */
const LEAST = { all: 16, one: 7.5 };

/** Tries the signatures of all entries on the messages of programs that are not theirs. */
export const foreign: Rule = { about: [ENTRY], check: checkForeignMessages };

function checkForeignMessages({ content: { tools }, indexes: { tried, indexFor }, emit }: RuleContext): void {
  for (const { reading, article: entry } of tried) {
    // The message of a family is that of many programs.
    if (entry.kind !== 'entry') continue;
    for (const [i, { text, mustHave }] of entry.signatures.entries()) {
      const words = wordsOf(text);
      if (words.length === 0) continue;
      const place = placeOf(reading, ['signatures', i, 'text']);
      const [claimed] = foreignClaims(entry, i, indexFor(entry), foreignMessages());
      if (claimed) emit('FXC086', place, { program: claimed.from.program, message: claimed.text });
      const tool = tools.get(entry.tool);
      if (isCommon(words) && !saysWhose(text, mustHave, entry.tool, tool)) {
        emit('FXC087', place, { tool: tool?.name ?? entry.tool });
      }
    }
  }
}

function isCommon(words: readonly string[]): boolean {
  const bits = words.map(backgroundBits);
  return bits.reduce((sum, each) => sum + each, 0) < LEAST.all && Math.max(...bits) < LEAST.one;
}

/** Whether a signature names its tool, or asks for something that tells. */
function saysWhose(text: string, mustHave: readonly string[], key: string, tool: Tool | undefined): boolean {
  const conditions = normalize(mustHave.join('\n'));
  if ([...new Words(conditions)].some((word) => backgroundBits(word) >= LEAST.one)) return true;
  const whole = normalize([text, ...mustHave].join('\n'));
  return [key, tool?.name ?? '', ...(tool?.mentions ?? [])]
    .map((name) => normalize(name).text)
    .some((name) => name !== '' && findLiteral(whole, name) >= 0);
}
