// What support sends about an error: a reply that mends it, and a request for what is still needed. Trees, for mail, chat
// and ticket systems want different formats of the same words.
import type { BlockContent } from 'mdast';
import type { Entry, Tool } from '../../content/entry.ts';
import { address } from '../../address/permalink.ts';
import { commandVariants } from '../command-variants.ts';
import type { EntryContext } from '../entry-context.ts';
import { codeBlock, link, list, paragraph, strong } from '../markdown/nodes.ts';
import { proseNodes } from '../markdown/prose.ts';
import { commandBlocks, snippetBlocks } from '../markdown/remedies.ts';

declare module 'mdast' {
  interface CodeData {
    /** Shells that a command is for, separated by blanks; a block without them is a text to write. */
    shells?: string;
  }
}

/** The reply: what it is, what to do, how to see that it worked; it ends with the permanent link. */
export function ticketReply(entry: Entry, context: EntryContext): BlockContent[] {
  const { text, command, code, verify } = entry.quickFix;
  const prose = (field: string) => proseNodes(field, entry, context);
  const url = context.link(address.short(entry.id));
  return [
    paragraph(`This is a known error: ${entry.title}.`),
    paragraph(...prose(entry.description)),
    paragraph(strong('What to do:'), ' ', ...prose(text)),
    ...commandVariants(command).flatMap(({ text: run, shells, label }) => [
      ...(label === undefined ? [] : [paragraph(`${label}:`)]),
      { ...codeBlock(run), data: { shells: shells.join(' ') } },
    ]),
    ...snippetBlocks(code),
    paragraph(strong('It worked when:'), ' ', ...prose(verify)),
    paragraph('Causes, all fixes and sources: ', link(url, url)),
  ];
}

/** The request: each thing to attach with the command that prints it and what to remove first. Empty when nothing is known. */
export function diagnosticsRequest(entry: Entry, context: EntryContext): BlockContent[] {
  const asked = attachments(entry, context);
  if (asked.length === 0) return [];
  return [paragraph(`To find the cause of “${entry.title}”, please send:`), ...asked, ...neverSend(entry, context)];
}

/** The list of what a ticket about the tool should bring. */
export function attachments(entry: Entry, context: EntryContext): BlockContent[] {
  const prose = (field: string) => proseNodes(field, entry, context);
  const items = context.tool.attach.map(({ what, run, strip }): BlockContent[] => [
    paragraph(...prose(what)),
    ...commandBlocks(run),
    ...(strip === undefined ? [] : [paragraph('Remove first: ', ...prose(strip))]),
  ]);
  return items.length === 0 ? [] : [list(items, true)];
}

/** What a ticket about the tool must never contain. */
export function neverSend(entry: Entry, context: EntryContext): BlockContent[] {
  const { neverAttach }: Pick<Tool, 'neverAttach'> = context.tool;
  if (neverAttach.length === 0) return [];
  return [
    paragraph(strong('Never send:')),
    list(neverAttach.map((text) => [paragraph(...proseNodes(text, entry, context))])),
  ];
}
