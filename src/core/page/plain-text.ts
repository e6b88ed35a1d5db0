// Markdown nodes as plain text, for places that show what they get: no marks, commands on lines of their own, addresses behind
// the words that lead to them.
import type { Code, Heading, Link, ListItem, Nodes, RootContent, Table } from 'mdast';

/** Lines below a heading, by its depth; deeper ones have none. */
const UNDERLINES: Record<number, string> = { 1: '=', 2: '-' };

/** Writes a page; it ends with a line break. */
export function plainText(nodes: readonly RootContent[]): string {
  return `${nodes.map(plainBlock).join('\n\n')}\n`;
}

/** Writes one block. Numbers and dashes stand before the items of a list. */
export function plainBlock(node: RootContent): string {
  switch (node.type) {
    case 'code':
      return node.value;
    case 'list':
      return node.children.map((item, i) => itemText(item, node.ordered ? `${i + 1}. ` : '- ')).join('\n');
    case 'heading':
      return headingText(node);
    case 'table':
      return tableText(node);
    case 'blockquote':
      return indent(node.children.map(plainBlock).join('\n\n'), '> ', '> ');
    case 'thematicBreak':
      return '-'.repeat(3);
    default:
      return inlineText(node);
  }
}

function itemText({ children }: ListItem, mark: string): string {
  const [first, ...rest] = children;
  const lines = [first, ...rest].flatMap((block) => (block === undefined ? [] : [plainBlock(block)]));
  return indent(lines.join('\n'), mark, ' '.repeat(mark.length));
}

function headingText(heading: Heading): string {
  const text = inlineText(heading);
  const line = UNDERLINES[heading.depth];
  return line === undefined ? text : `${text}\n${line.repeat([...text].length)}`;
}

/** A row is a paragraph, each cell behind the name of its column: what is too wide for a window cannot be compared in columns. */
function tableText({ children }: Table): string {
  const [head, ...rows] = children.map((row) => row.children.map(inlineText));
  return rows.map((cells) => cells.map((cell, i) => `${head?.[i] ?? ''}: ${cell}`).join('\n')).join('\n\n');
}

/** A word of a program keeps its marks, for without them it reads as one of ours. */
function inlineText(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'link') return linkText(node);
  return 'value' in node ? (node as Code).value : childText(node);
}

function linkText(link: Link): string {
  const text = childText(link);
  return text === link.url ? text : `${text} (${link.url})`;
}

function childText(node: Nodes): string {
  return 'children' in node ? node.children.map((child) => inlineText(child as Nodes)).join('') : '';
}

function indent(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`);
}
