// For support: the permanent link, a reply that is ready to send, what to ask the customer for, what must never be sent.
import { address } from '../../address/permalink.ts';
import type { Tool } from '../../content/entry.ts';
import { labelled, list, paragraph, toPage } from '../blocks.ts';
import type { Block, Section, WidgetBlock } from '../document.ts';
import { type Answered, diagnosticsRequest, ticketReply } from '../reply/ticket-reply.ts';
import type { Writer } from '../writer.ts';

/** The section about tickets. `page` is what stands above it, of which the reply is made; a page about no tool asks for nothing. */
export function support(writer: Writer, page: Answered, tool?: Tool): Section {
  const { say } = writer;
  const ask = tool ? attachments(writer, tool) : [];
  const never = tool ? neverSend(writer, tool) : [];
  const request = diagnosticsRequest(page.title, ask, never, say);
  return {
    id: 'support',
    title: say('For support'),
    name: say('For support'),
    blocks: [
      {
        type: 'widget',
        widget: { kind: 'permanent-link' },
        fallback: [labelled(say('Permanent link:'), toPage(address.short(writer.article.id)))],
      },
      reply(say('Ready reply'), ticketReply(writer.article.id, page, say)),
      ...(tool && ask.length > 0
        ? [
            {
              type: 'fold',
              summary: say('What to ask the customer for'),
              blocks: [...ask, ...never],
              short: brief(writer, tool),
            } as const,
          ]
        : []),
      ...(request.length > 0 ? [reply(say('The same as a message'), request)] : []),
      { type: 'widget', widget: { kind: 'twins' }, fallback: [] },
    ],
  };
}

function reply(summary: string, blocks: readonly Block[]): WidgetBlock {
  return { type: 'widget', widget: { kind: 'reply', summary, blocks }, fallback: [] };
}

/** What a ticket about the tool should bring: each thing with the command that prints it and what to remove first. */
function attachments({ say, toolProse, toolCommand }: Writer, { attach }: Tool): Block[] {
  const items = attach.map(({ what, run, strip }): Block[] => [
    paragraph(toolProse(what)),
    ...toolCommand(run),
    ...(strip === undefined ? [] : [labelled(say('Remove first:'), toolProse(strip))]),
  ]);
  return items.length === 0 ? [] : [list(items, 'numbered')];
}

/** What a ticket about the tool must never contain. */
function neverSend({ say, toolProse }: Writer, { neverAttach }: Tool): Block[] {
  if (neverAttach.length === 0) return [];
  return [labelled(say('Never send:')), list(neverAttach.map((text) => [paragraph(toolProse(text))]))];
}

/** The same in two lines, where nothing can be folded. */
function brief({ say, toolProse }: Writer, { attach, neverAttach }: Tool): Block[] {
  return [
    list([
      ...attach.map(({ what, run }) => [
        paragraph(
          toolProse(what),
          ...(run === undefined ? [] : [' ', [{ type: 'code', value: Object.values(run)[0] ?? '' } as const]]),
        ),
      ]),
      ...(neverAttach.length > 0
        ? [[labelled(say('Never send:'), ...neverAttach.flatMap((text, i) => [i > 0 ? '; ' : '', toolProse(text)]))]]
        : []),
    ]),
  ];
}
