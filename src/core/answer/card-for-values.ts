// The card of a family for one message: where a value of it names a tool, what is said of that tool comes first. Ships to browsers.
import { valueKey } from '../fill/value-key.ts';
import type { AnswerCard } from './files.ts';

/** The card as it is shown for these values; `byValue` has done its work then. */
export function cardForValues(card: AnswerCard, values: Readonly<Record<string, string>>): AnswerCard {
  const { byValue, ...general } = card;
  const value = byValue && values[byValue.name];
  const key = value === undefined ? '' : valueKey(value);
  const tool = byValue && Object.hasOwn(byValue.tools, key) ? byValue.tools[key] : undefined;
  if (!tool) return general;
  return {
    ...general,
    fix: [...tool.text, ' ', ...general.fix],
    commands: [...tool.commands, ...general.commands],
  };
}
