// Documents walked: all blocks of a page one after the other, and lines as the words that are read.
import type { Block, Document, Inline } from './document.ts';

/** Every block of some blocks, outer ones first, what is folded away and what stands for a widget included. */
function everyBlock(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...everyBlock(innerBlocks(block))]);
}

/** Every block of a document, in its order. */
export function blocksOf({ sections }: Pick<Document, 'sections'>): Block[] {
  return sections.flatMap(({ blocks }) => everyBlock(blocks));
}

/** The ids of all places on a page, in its order: sections, causes and fixes, items, and what leads to them from before. */
export function placesOf({ sections }: Pick<Document, 'sections'>): string[] {
  return sections.flatMap(({ id, also = [], blocks }) => [id, ...also, ...everyBlock(blocks).flatMap(placesIn)]);
}

/** The words of a line, without markup. */
export function lineText(line: readonly Inline[]): string {
  return line.map(inlineText).join('');
}

function inlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.value;
    case 'day':
      return node.shown;
    case 'badge':
      return node.label.name;
    case 'citation':
      return node.publisher;
    default:
      return lineText(node.children);
  }
}

function innerBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks);
    case 'subsection':
    case 'note':
    case 'fold':
      return block.blocks;
    case 'widget':
      return block.fallback;
    default:
      return [];
  }
}

function placesIn(block: Block): string[] {
  switch (block.type) {
    case 'subsection':
      return [...(block.id === undefined ? [] : [block.id]), ...(block.also ?? [])];
    case 'fold':
      return block.id === undefined ? [] : [block.id];
    case 'list':
      return block.items.flatMap(({ id }) => id ?? []);
    default:
      return [];
  }
}
