// What support sends about an error, made of its page: a reply that mends it, and a request for what is still needed.
import { address } from '../../address/permalink.ts';
import type { Say } from '../../words/say.ts';
import { paragraph, toPage } from '../blocks.ts';
import type { Block, Document } from '../document.ts';

/** The parts of a page that a reply is made of. */
export type Answered = Pick<Document, 'title' | 'description' | 'sections'>;

/** The reply of the page with this id: what it is, what to do, how to see that it worked, and the permanent link. */
export function ticketReply(id: string, { title, description, sections }: Answered, say: Say): Block[] {
  const answer = sections.find((section) => section.id === 'quick-fix')?.blocks ?? [];
  const [action, ...rest] = answer.filter(({ type }) => type !== 'widget');
  return [
    paragraph(say('This is a known error: {title}.', { title })),
    paragraph(description),
    ...(action?.type === 'paragraph' ? [{ ...action, label: say('What to do:') }] : []),
    ...rest.map(withoutProof),
    paragraph(say('Causes, all fixes and sources: '), toPage(address.short(id))),
  ];
}

/** The request: each thing to attach with its command, and what never to send. Empty when nothing is known. */
export function diagnosticsRequest(title: string, ask: readonly Block[], never: readonly Block[], say: Say): Block[] {
  if (ask.length === 0) return [];
  return [paragraph(say('To find the cause of “{title}”, please send:', { title })), ...ask, ...never];
}

/** What we ran is a matter of the page; who gets a reply runs it now. */
function withoutProof(block: Block): Block {
  if (block.type !== 'command') return block;
  return { ...block, variants: block.variants.map(({ text, shells, label }) => ({ text, shells, label })) };
}
