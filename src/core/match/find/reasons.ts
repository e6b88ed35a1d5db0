// Puts the facts about a match in words.
import type { Notice, Reason, RuledOut } from '../types.ts';

const AMOUNTS = {
  most: 'Most of the message is in the text; missing: {missing}.',
  half: 'About half of the message is in the text; missing: {missing}.',
  some: 'A part of the message is in the text; missing: {missing}.',
} as const;

/** One sentence for one reason. */
export function describeReason(reason: Reason, say: Sayer = english): string {
  switch (reason.kind) {
    case 'in-order':
      return say('The message stands in the text, word for word apart from its variable parts.');
    case 'must-have':
      return say('The text also has {literal}.', { literal: quote(reason.literal, say) });
    case 'partly':
      return reason.missing.length > 0
        ? say(AMOUNTS[reason.much], { missing: reason.missing.map((literal) => quote(literal, say)).join(', ') })
        : say('The words of the message are in the text, in another order or further apart.');
    case 'too-general':
      return say('The message is in the text, but its words are too common to be sure.');
    case 'other-number':
      return say('This error comes with {expected}, the text has {found}.', {
        expected: reason.expected,
        found: reason.found,
      });
    case 'code':
      return say('This error bears the code {code}.', { code: quote(reason.code, say) });
    case 'tool-named':
      return say('The text names {tool} ({word}).', { tool: reason.tool, word: quote(reason.word, say) });
    case 'same-text':
      return say('The same text is also printed in the case of {ids}.', { ids: reason.ids.join(', ') });
    case 'inside':
      return say('{id} is about more of this message.', { id: reason.id });
  }
}

/** One sentence for why an entry was ruled out. */
export function describeRuledOut({ because }: RuledOut, say: Sayer = english): string {
  return because.kind === 'must-not'
    ? say('Not this one: the text has {literal}.', { literal: quote(because.literal, say) })
    : say('Not this one: it comes with {expected}, the text has {found}.', {
        expected: because.expected,
        found: because.found,
      });
}

/** One sentence for a notice. */
export function describeNotice(notice: Notice, say: Sayer = english): string {
  switch (notice.kind) {
    case 'empty':
      return say('There is no text to look at.');
    case 'cut':
      return say('The text is long: {kept} of {total} characters were read, its beginning and its end.', {
        kept: notice.kept,
        total: notice.total,
      });
  }
}

function quote(text: string, say: Sayer): string {
  const each = text.split('|').map((part) => say('“{text}”', { text: part }));
  return each.join(say(' or '));
}

/** The words of a site for English ones, filled in. */
type Sayer = (english: string, values?: Readonly<Record<string, string | number>>) => string;

const english: Sayer = (text, values = {}) => text.replace(/\{([a-z]+)\}/g, (all, name) => String(values[name] ?? all));
