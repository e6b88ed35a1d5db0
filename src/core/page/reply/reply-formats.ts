// A reply in the format that the place it goes to understands: plain text, Markdown or HTML. Commands stay pieces of their
// own, so that a visitor's values can be put into them by the rules of their shell.
import { toHtml } from 'hast-util-to-html';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Block } from '../document.ts';
import { blockNodes } from '../markdown/block-nodes.ts';
import type { Resolve } from '../markdown/inline-nodes.ts';
import { writeMarkdown } from '../markdown/write.ts';
import { plainBlock } from '../plain-text.ts';

export const REPLY_FORMATS = ['text', 'markdown', 'html'] as const;
export type ReplyFormat = (typeof REPLY_FORMATS)[number];

/** A piece of a reply; joined, the pieces are the reply. A command names its shells, separated by blanks. */
export interface ReplyPiece {
  readonly text: string;
  readonly shells?: string;
}

const WRITE: Record<ReplyFormat, (node: RootContent) => string> = {
  text: plainBlock,
  markdown: (block) => writeMarkdown([block]).trimEnd(),
  html: (block) => toHtml(toHast(block)),
};

/** Writes a reply. Texts of commands are verbatim in every format but HTML, where they are escaped. */
export function replyPieces(blocks: readonly Block[], format: ReplyFormat, resolve: Resolve): ReplyPiece[] {
  const write = WRITE[format];
  return blockNodes(blocks, resolve).flatMap((node, i) => {
    const gap = i === 0 ? '' : format === 'html' ? '\n' : '\n\n';
    const shells = node.type === 'code' ? node.data?.shells : undefined;
    if (node.type !== 'code' || shells === undefined) return [{ text: gap + write(node) }];
    const command = format === 'html' ? toHtml({ type: 'text', value: node.value }) : node.value;
    return around(gap + write(node), command, shells);
  });
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
