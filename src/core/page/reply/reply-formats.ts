// A reply in the format that the place it goes to understands: plain text, Markdown or HTML. Commands stay pieces of their
// own, so that a visitor's values can be put into them by the rules of their shell.
import { toHtml } from 'hast-util-to-html';
import type { BlockContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { writeMarkdown } from '../markdown/write.ts';
import { plainBlock } from './plain-text.ts';

export const REPLY_FORMATS = ['text', 'markdown', 'html'] as const;
export type ReplyFormat = (typeof REPLY_FORMATS)[number];

/** A piece of a reply; joined, the pieces are the reply. A command names its shells, separated by blanks. */
export interface ReplyPiece {
  readonly text: string;
  readonly shells?: string;
}

const WRITE: Record<ReplyFormat, (block: BlockContent) => string> = {
  text: plainBlock,
  markdown: (block) => writeMarkdown([block]).trimEnd(),
  html: (block) => toHtml(toHast(block)),
};

/** Writes a reply. Texts of commands are verbatim in every format but HTML, where they are escaped. */
export function replyPieces(blocks: readonly BlockContent[], format: ReplyFormat): ReplyPiece[] {
  const write = WRITE[format];
  return blocks.flatMap((block, i) => {
    const gap = i === 0 ? '' : format === 'html' ? '\n' : '\n\n';
    const shells = block.type === 'code' ? block.data?.shells : undefined;
    if (block.type !== 'code' || shells === undefined) return [{ text: gap + write(block) }];
    const command = format === 'html' ? toHtml({ type: 'text', value: block.value }) : block.value;
    return around(gap + write(block), command, shells);
  });
}

/** The whole reply as one text. */
export function replyText(blocks: readonly BlockContent[], format: ReplyFormat): string {
  return replyPieces(blocks, format)
    .map(({ text }) => text)
    .join('');
}

/** A written block cut into what stands before its command, the command, and what stands after it. */
function around(written: string, command: string, shells: string): ReplyPiece[] {
  const at = written.indexOf(command);
  const pieces: ReplyPiece[] = [
    { text: written.slice(0, at) },
    { text: command, shells },
    { text: written.slice(at + command.length) },
  ];
  return pieces.filter(({ text }) => text !== '');
}
