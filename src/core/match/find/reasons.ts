// Puts the facts about a match in words.
import type { Notice, Reason, RuledOut } from '../types.ts';

const AMOUNTS = { most: 'Most', half: 'About half', some: 'A part' } as const;

/** One sentence for one reason. */
export function describeReason(reason: Reason): string {
  switch (reason.kind) {
    case 'in-order':
      return 'The message stands in the text, word for word apart from its variable parts.';
    case 'must-have':
      return `The text also has ${quote(reason.literal)}.`;
    case 'partly':
      return reason.missing.length > 0
        ? `${AMOUNTS[reason.much]} of the message is in the text; missing: ${reason.missing.map(quote).join(', ')}.`
        : 'The words of the message are in the text, in another order or further apart.';
    case 'too-general':
      return 'The message is in the text, but its words are too common to be sure.';
    case 'other-number':
      return `This error comes with ${reason.expected}, the text has ${reason.found}.`;
    case 'code':
      return `This error bears the code ${quote(reason.code)}.`;
    case 'tool-named':
      return `The text names ${reason.tool} (${quote(reason.word)}).`;
    case 'same-text':
      return `The same text is also printed in the case of ${reason.ids.join(', ')}.`;
    case 'inside':
      return `${reason.id} is about more of this message.`;
  }
}

/** One sentence for why an entry was ruled out. */
export function describeRuledOut({ because }: RuledOut): string {
  return because.kind === 'must-not'
    ? `Not this one: the text has ${quote(because.literal)}.`
    : `Not this one: it comes with ${because.expected}, the text has ${because.found}.`;
}

/** One sentence for a notice. */
export function describeNotice(notice: Notice): string {
  switch (notice.kind) {
    case 'empty':
      return 'There is no text to look at.';
    case 'cut':
      return `The text is long: ${notice.kept} of ${notice.total} characters were read, its beginning and its end.`;
  }
}

function quote(text: string): string {
  return `“${text.replaceAll('|', '” or “')}”`;
}
