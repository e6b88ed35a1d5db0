// The section “For support” of the Markdown twin: the reply that is ready to send, what to ask for, what never to send.
import type { BlockContent, RootContent } from 'mdast';
import type { Entry } from '../../content/entry.ts';
import { address } from '../../address/permalink.ts';
import type { EntryContext } from '../entry-context.ts';
import { attachments, neverSend, ticketReply } from '../reply/ticket-reply.ts';
import { heading, link, paragraph } from './nodes.ts';

/** The blocks of the section. */
export function supportBlocks(entry: Entry, context: EntryContext): RootContent[] {
  const url = context.link(address.short(entry.id));
  const reply: BlockContent = { type: 'blockquote', children: ticketReply(entry, context) };
  const asked = attachments(entry, context);
  return [
    paragraph('Permanent link: ', link(url, url)),
    heading(3, 'Ready reply'),
    reply,
    ...(asked.length > 0 ? [heading(3, 'What to ask the customer for'), ...asked] : []),
    ...neverSend(entry, context),
  ];
}
