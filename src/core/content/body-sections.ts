// Cuts a body at its `##` headings and holds the parts against the sections that an entry has.
import { type BodyProblem, type Section, textOf } from './body.ts';
import type { TreeNode } from './markdown.ts';
import { placeOf } from './node-place.ts';
import type { Position } from '../source/source-file.ts';
import { SECTIONS } from './vocabulary.ts';

/** What shows nothing where it stands, or has been reported as what it is. */
const SILENT = new Set(['mdxjsEsm', 'definition', 'footnoteDefinition']);

interface Part {
  readonly heading: string;
  readonly node: TreeNode;
  readonly nodes: TreeNode[];
}

/** The sections of a body, in the order of the file; what is missing, unknown or misplaced is added to `problems`. */
export function splitSections(
  nodes: readonly TreeNode[],
  lines: readonly string[],
  problems: BodyProblem[],
): Section[] {
  const report = (kind: BodyProblem['kind'], detail: string, position: Position) =>
    problems.push({ kind, detail, position });
  const parts = splitParts(nodes, (node) => report('outside-section', clip(textOf(node)), placeOf(node, lines)));
  const sections: Section[] = [];
  let furthest = -1;
  for (const [index, { heading, node, nodes: inside }] of parts.entries()) {
    const place = placeOf(node, lines);
    const at = SECTIONS.findIndex((section) => section.heading === heading);
    const key = SECTIONS[at]?.key;
    if (key === undefined) report('heading-unknown', heading, place);
    else if (sections.some((section) => section.key === key)) report('heading-twice', heading, place);
    else {
      if (at < furthest) report('section-order', heading, place);
      furthest = Math.max(furthest, at);
      const start = node.position?.end.line ?? 0;
      const end = (parts[index + 1]?.node.position?.start.line ?? lines.length + 1) - 1;
      const inner = lines.slice(start, end);
      const blank = inner.findIndex((line) => line.trim() !== '');
      if (blank < 0) report('section-empty', heading, place);
      sections.push({ key, tree: inside, markdown: inner.join('\n').trim(), line: start + 1 + Math.max(blank, 0) });
    }
  }
  for (const { key, heading } of SECTIONS) {
    if (!sections.some((section) => section.key === key)) report('section-missing', heading, lastPlace(lines));
  }
  return sections;
}

function splitParts(nodes: readonly TreeNode[], outside: (node: TreeNode) => void): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: textOf(node).trim(), node, nodes: [] });
    else if (last) last.nodes.push(node);
    else if (!SILENT.has(node.type)) outside(node);
  }
  return parts;
}

/** The last line that says something; in an empty body, the line that closes the frontmatter. */
function lastPlace(lines: readonly string[]): Position {
  const index = lines.findLastIndex((line) => line.trim() !== '');
  if (index < 0) return { line: Math.max(lines.length - 1, 1), column: 1, length: 3 };
  return { line: index + 1, column: 1, length: (lines[index] ?? '').length };
}

function clip(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
