// The prose of a body as paragraphs: lines that an editor wrapped are one text again, and code is no prose.
import type { Section } from '../../content/body.ts';
import type { TreeNode } from '../../content/markdown.ts';

/** A paragraph on one line, as it was written, and the line of the file on which it begins. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
}

/** Nodes whose text stands for itself. */
const TEXTS = new Set(['paragraph', 'heading', 'tableRow']);

/** Paragraphs, those of lists and quotations too, headings and rows of tables. Code is left out. */
export function paragraphsOf({ tree, markdown, line }: Section): Paragraph[] {
  const lines = markdown.split('\n');
  const written = ({ start, end }: NonNullable<TreeNode['position']>) =>
    lines
      .slice(start.line - line, end.line - line + 1)
      .map((each) => each.replace(/^[\s>]+/, '').trimEnd())
      .join(' ');
  const found = (node: TreeNode): Paragraph[] =>
    TEXTS.has(node.type) && node.position
      ? [{ text: written(node.position), line: node.position.start.line }]
      : (node.children ?? []).flatMap(found);
  return tree.flatMap(found);
}
