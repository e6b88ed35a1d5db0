// A ready reply for a ticket: plain text that a support agent can send as it is.
import type { Entry, Shell } from '../entry/entry.ts';
import { plainText } from '../entry/inline.ts';
import { SHELL_LABELS } from './labels.ts';

/** The reply, ending with the permanent link. Prose fields lose their markup. */
export function ticketReply(entry: Entry, link: string): string {
  const { text, command, code, verify } = entry.quickFix;
  const commands = (Object.entries(command ?? {}) as [Shell, string][]).map(([shell, run]) =>
    shell === 'any' ? `    ${run}` : `${SHELL_LABELS[shell]}:\n    ${run}`,
  );
  return [
    `This is a known error: ${entry.title}.`,
    plainText(entry.description),
    `What to do: ${plainText(text)}`,
    ...(commands.length > 0 ? [commands.join('\n')] : []),
    ...(code ? [code.text.replace(/^/gm, '    ')] : []),
    `It worked when: ${plainText(verify)}`,
    `Causes, all fixes and sources: ${link}`,
  ].join('\n\n');
}
