// Blocks of a document as Markdown nodes. What is folded on a page is written in its short form, what is drawn or pressed by
// its fallback.
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Shell } from '../../content/entry.ts';
import { splitPlaceholders } from '../../content/placeholders.ts';
import type { Block, CodeBlock, CommandBlock, Item, ListBlock, SubsectionBlock } from '../document.ts';
import { sectionNodes } from './body.ts';
import { inlineNodes, type Resolve } from './inline-nodes.ts';
import { codeBlock, heading, inlineCode, list, paragraph, strong, table } from './nodes.ts';

declare module 'mdast' {
  interface CodeData {
    /** Shells that a command is for, separated by blanks; a block without them is a text to write or to compare. */
    shells?: string;
  }
}

/** Language of a fence by shell. */
const FENCES: Record<Shell, string> = {
  any: 'sh',
  sh: 'sh',
  macos: 'sh',
  linux: 'sh',
  powershell: 'powershell',
  cmd: 'bat',
};

/** The nodes of blocks that stand below a heading of this depth. */
export function blockNodes(blocks: readonly Block[], resolve: Resolve, depth: 2 | 3 | 4 = 2): RootContent[] {
  return blocks.flatMap((block) => nodesOf(block, resolve, depth));
}

function nodesOf(block: Block, resolve: Resolve, depth: 2 | 3 | 4): RootContent[] {
  const inner = (blocks: readonly Block[]) => blockNodes(blocks, resolve, depth);
  switch (block.type) {
    case 'paragraph': {
      const words = inlineNodes(block.children, resolve);
      if (block.label === undefined) return [paragraph(...words)];
      const label = block.small ? block.label : strong(block.label);
      return [words.length === 0 ? paragraph(label) : paragraph(label, ' ', ...words)];
    }
    case 'list':
      return [listNode(block, inner)];
    case 'table':
      return [
        table([
          block.head.map((cell) => [cell]),
          ...block.rows.map((cells) =>
            cells.map((lines) => cellNodes(lines.map((line) => inlineNodes(line, resolve)))),
          ),
        ]),
      ];
    case 'command':
      return commandNodes(block);
    case 'code':
      return codeNodes(block);
    case 'facts': {
      const facts = block.rows.map(({ term, value }) => [
        strong(`${term}:`),
        text(' '),
        ...inlineNodes(value, resolve),
      ]);
      return [paragraph(...facts.flatMap((fact, i) => (i > 0 ? [' · ', ...fact] : fact)))];
    }
    case 'subsection':
      return subsectionNodes(block, resolve, depth);
    case 'note':
      return block.tone === 'danger'
        ? [{ type: 'blockquote', children: inner(block.blocks) as BlockContent[] }]
        : inner(block.blocks);
    case 'fold':
      return inner(block.short ?? block.blocks);
    case 'body':
      return sectionNodes(block.section, resolve);
    case 'widget':
      return inner(block.fallback);
  }
}

function listNode({ kind, items }: ListBlock, inner: (blocks: readonly Block[]) => RootContent[]): RootContent {
  const blocksOf = (item: Item) => inner(item.blocks) as BlockContent[];
  return list(items.map(blocksOf), kind !== 'plain');
}

/** A command, one block for each spelling, under the names of its shells where they differ. */
function commandNodes({ variants }: CommandBlock): RootContent[] {
  return variants.flatMap(({ text: command, shells, label, proof }) => [
    ...(label === undefined ? [] : [paragraph(`${label}:`)]),
    { ...codeBlock(command, FENCES[shells[0] ?? 'any']), data: { shells: shells.join(' ') } },
    ...(proof === undefined ? [] : [paragraph(proof)]),
  ]);
}

function codeNodes({ kind, text: written, lang, label, names = new Set() }: CodeBlock): RootContent[] {
  const shown = splitPlaceholders(written, names)
    .map((piece) => piece.text)
    .join('');
  if (kind === 'wording' && !/[\n`]/.test(shown)) return [paragraph(inlineCode(shown))];
  const named = kind === 'file' && label !== undefined ? [paragraph(inlineCode(label))] : [];
  return [...named, codeBlock(shown, lang)];
}

function subsectionNodes(block: SubsectionBlock, resolve: Resolve, depth: 2 | 3 | 4): RootContent[] {
  const { number, before, title, badges = [], blocks } = block;
  const below = depth === 2 ? 3 : 4;
  const lead = number === undefined ? (before === undefined ? [] : [`${before} `]) : [`${number}. `];
  return [
    heading(below, ...lead, ...inlineNodes(title, resolve)),
    ...badgeNodes(badges),
    ...blockNodes(blocks, resolve, below),
  ];
}

/** The words of badges on a line. */
export function badgeNodes(badges: readonly { readonly name: string }[]): RootContent[] {
  return badges.length === 0 ? [] : [paragraph(badges.map(({ name }) => name).join(' · '))];
}

/** The lines of a cell in one, for a cell of Markdown has no more. */
function cellNodes(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, i) => (i > 0 ? [text(' '), ...line] : line));
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
