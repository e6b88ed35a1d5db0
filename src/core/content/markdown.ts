// Markdown and MDX parsed into trees: the one importer of `satteri`. No JavaScript of a contributor is ever evaluated.
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Position } from '../source/source-file.ts';

/** A node of a Markdown or MDX tree (mdast), as loosely as the walkers need it. */
export interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly checked?: boolean | null;
  readonly identifier?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** A syntax error of MDX, in the parser's words, at its place in the text. */
export interface MdxProblem {
  readonly message: string;
  readonly position: Position;
}

/** More errors than this in one body say nothing new. */
const MAX_PROBLEMS = 12;

/** Deeper nesting is no text; everything that walks a tree may rely on this bound. */
const MAX_DEPTH = 64;

/**
 * Parses an MDX body. The parser stops at its first error, so the character that it stumbled over is blanked and the text
 * is parsed again: the author sees all problems in one run. With problems, the tree holds what could be read.
 */
export function parseMdx(body: string): {
  readonly tree: TreeNode | undefined;
  readonly problems: readonly MdxProblem[];
} {
  const problems: MdxProblem[] = [];
  let text = body;
  while (problems.length < MAX_PROBLEMS) {
    try {
      const tree = mdxToMdast(text) as TreeNode;
      const deep = tooDeep(tree);
      if (!deep) return { tree, problems };
      problems.push(deep);
      break;
    } catch (error) {
      const problem = readProblem(error, text);
      problems.push(problem);
      const rest = blank(text, problem.position);
      if (rest === text) break;
      text = rest;
    }
  }
  return { tree: undefined, problems };
}

/** Parses the Markdown of one prose field. */
export function parseMarkdown(text: string): TreeNode {
  return markdownToMdast(text) as TreeNode;
}

/** The parser reports `line:column: message (rule)`, and only that. */
function readProblem(error: unknown, text: string): MdxProblem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ?([\s\S]*)$/.exec(message);
  if (!match) return { message, position: { line: 1, column: 1, length: 1 } };
  const lines = text.split('\n');
  // An error "at the end of the file" lies on the last line that has text.
  let line = Math.min(Number(match[1]), lines.length);
  while (line > 1 && (lines[line - 1] ?? '').trim() === '') line--;
  const reason = (match[3] ?? '').replace(/\s*\(mdx[^)]*\)\s*$/, '').replace(/\s+\(\d+:\d+\)$/, '');
  return { message: reason, position: { line, column: Number(match[2]), length: 1 } };
}

/** Blanks the `{` or `<` that the parser stumbled over, with its like beside it; without one, its line. Places stay. */
function blank(text: string, { line, column }: Position): string {
  const lines = text.split('\n');
  const content = lines[line - 1] ?? '';
  const stumbled = /^(?:\{+|<+)/.exec(content.slice(column - 1))?.[0] ?? '';
  const end = column - 1 + stumbled.length;
  lines[line - 1] = stumbled ? content.slice(0, column - 1) + ' '.repeat(stumbled.length) + content.slice(end) : '';
  return lines.join('\n');
}

/** Looks for nesting beyond the bound, without recursion of its own. */
function tooDeep(tree: TreeNode): MdxProblem | undefined {
  let level: readonly TreeNode[] = [tree];
  let last = tree;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    level = level.flatMap((node) => node.children ?? []);
    if (level.length === 0) return undefined;
    last = level.find((node) => node.position) ?? last;
  }
  const { line = 1, column = 1 } = last.position?.start ?? {};
  return { message: `the text is nested more than ${MAX_DEPTH} levels deep`, position: { line, column, length: 1 } };
}
