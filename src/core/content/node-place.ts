// Where a node of a body stands in its file. A node of several lines is marked on its first.
import type { TreeNode } from './markdown.ts';
import type { Position } from '../source/source-file.ts';

/** Place of a node, or of `words` on its first line. A node without a place answers with the first line. */
export function placeOf(node: TreeNode, lines: readonly string[], words?: string): Position {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const line = lines[start.line - 1] ?? '';
  const found = words === undefined ? -1 : line.indexOf(words, start.column - 1);
  if (words !== undefined && found >= 0) return { line: start.line, column: found + 1, length: words.length };
  const stop = end.line === start.line ? end.column : line.trimEnd().length + 1;
  return { line: start.line, column: start.column, length: Math.max(stop - start.column, 1) };
}
