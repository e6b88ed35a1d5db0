// Blocks of a reply as plain text, for places that show what they get: no marks, commands on lines of their own, addresses
// behind the words that lead to them.
import type { BlockContent, Link, ListItem, Nodes } from 'mdast';

/** Writes one block. Numbers and dashes stand before the items of a list. */
export function plainBlock(block: BlockContent): string {
  if (block.type === 'code') return block.value;
  if (block.type !== 'list') return inlineText(block);
  return block.children
    .map((item, i) => {
      const mark = block.ordered ? `${i + 1}. ` : '- ';
      return mark + itemText(item).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function itemText(item: ListItem): string {
  return item.children.map((block) => plainBlock(block as BlockContent)).join('\n');
}

/** A word of a program keeps its marks, for without them it reads as one of ours. */
function inlineText(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'link') return linkText(node);
  return 'value' in node ? node.value : childText(node);
}

function linkText(link: Link): string {
  const text = childText(link);
  return text === link.url ? text : `${text} (${link.url})`;
}

function childText(node: Nodes): string {
  return 'children' in node ? node.children.map((child) => inlineText(child as Nodes)).join('') : '';
}
