// The body of an entry: MDX read into its sections, checked against the vocabulary, never evaluated.
import { type LinkTarget, readLink } from './links.ts';
import { parseMdx, type TreeNode } from './markdown.ts';
import type { Position } from './source-file.ts';
import { COMPONENTS, ELEMENTS, SECTIONS, type SectionKey } from './vocabulary.ts';

/** A section's nodes, as a tree of HTML elements and known components, and its Markdown as the author wrote it. */
export interface Section {
  readonly key: SectionKey;
  readonly nodes: readonly TreeNode[];
  readonly markdown: string;
}

/** What is wrong with a body. `detail` names the offending thing; the check puts it into words. */
export interface BodyProblem {
  readonly kind:
    | 'syntax'
    | 'import'
    | 'expression'
    | 'html'
    | 'component'
    | 'attribute'
    | 'link'
    | 'heading'
    | 'section-missing'
    | 'section-order'
    | 'outside-section';
  readonly detail: string;
  readonly position: Position;
}

export interface Body {
  readonly sections: readonly Section[];
  readonly links: readonly { readonly target: LinkTarget; readonly position: Position }[];
  readonly problems: readonly BodyProblem[];
}

/** Reads a body whose line numbers are those of its file. Never throws; every problem is listed. */
export function readBody(body: string): Body {
  const { tree, problems: syntax } = parseMdx(body);
  const problems: BodyProblem[] = syntax.map(({ message, position }) => ({
    kind: 'syntax',
    detail: message,
    position,
  }));
  const links: { target: LinkTarget; position: Position }[] = [];
  for (const node of tree?.children ?? []) inspect(node, problems, links);
  const sections = splitSections(tree?.children ?? [], body, problems, syntax.length > 0);
  return { sections, links, problems: problems.sort((a, b) => a.position.line - b.position.line) };
}

/** All text of a tree, without markup. */
export function textOf(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function inspect(node: TreeNode, problems: BodyProblem[], links: { target: LinkTarget; position: Position }[]): void {
  const position = positionOf(node);
  const report = (kind: BodyProblem['kind'], detail: string) => problems.push({ kind, detail, position });
  switch (node.type) {
    case 'mdxjsEsm':
      report('import', (node.value ?? '').split('\n')[0] ?? '');
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report('expression', `{${node.value ?? ''}}`);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      inspectComponent(node, report);
      break;
    case 'element': {
      const tag = node.tagName ?? '';
      if (tag === 'h1' || tag === 'h5' || tag === 'h6') report('heading', tag);
      else if (tag !== 'h2' && !ELEMENTS.has(tag)) report('html', `<${tag}>`);
      const href = node.properties?.href;
      if (typeof href === 'string') {
        const target = readLink(href);
        if (target.kind === 'bad') report('link', `${href}: ${target.reason}`);
        links.push({ target, position });
      }
      break;
    }
    case 'raw':
    case 'html':
      report('html', node.value ?? '');
      return;
  }
  for (const child of node.children ?? []) inspect(child, problems, links);
}

function inspectComponent(node: TreeNode, report: (kind: BodyProblem['kind'], detail: string) => void): void {
  const name = node.name ?? '';
  const known = (COMPONENTS as Record<string, Record<string, readonly string[] | null> | undefined>)[name];
  if (!known) {
    // Lower case is an HTML tag written by hand, upper case a component that does not exist.
    report(/^[a-z]/.test(name) ? 'html' : 'component', name);
    return;
  }
  for (const attribute of node.attributes ?? []) {
    const values = attribute.name === undefined ? undefined : known[attribute.name];
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || values === undefined) {
      report('attribute', `${name} ${attribute.name ?? '{…}'}`);
    } else if (values !== null && !values.includes(attribute.value)) {
      report('attribute', `${name} ${attribute.name}="${attribute.value}"`);
    }
  }
}

/** Cuts the top level at its `##` headings and holds them against the sections that an entry has. */
function splitSections(nodes: readonly TreeNode[], body: string, problems: BodyProblem[], partial: boolean): Section[] {
  const found: { heading: string; node: TreeNode; nodes: TreeNode[] }[] = [];
  for (const node of nodes) {
    if (node.tagName === 'h2') found.push({ heading: textOf(node).trim(), node, nodes: [] });
    else if (found.length > 0) found[found.length - 1]?.nodes.push(node);
    else if (node.type !== 'text' && node.type !== 'mdxjsEsm') {
      problems.push({ kind: 'outside-section', detail: textOf(node).slice(0, 60), position: positionOf(node) });
    }
  }
  const lines = body.split('\n');
  const sections: Section[] = [];
  let furthest = -1;
  for (const [index, part] of found.entries()) {
    const at = SECTIONS.findIndex((section) => section.heading === part.heading);
    const section = SECTIONS[at];
    if (!section || sections.some((known) => known.key === section.key)) {
      problems.push({ kind: 'heading', detail: part.heading, position: positionOf(part.node) });
      continue;
    }
    if (at < furthest) problems.push({ kind: 'section-order', detail: part.heading, position: positionOf(part.node) });
    furthest = Math.max(furthest, at);
    const start = part.node.position?.end.line ?? 0;
    const end = (found[index + 1]?.node.position?.start.line ?? lines.length + 1) - 1;
    sections.push({ key: section.key, nodes: part.nodes, markdown: lines.slice(start, end).join('\n').trim() });
  }
  // A body that could not be read whole may well hold the section that was not seen.
  if (!partial) {
    const end: Position = { line: Math.max(lines.length - 1, 1), column: 1, length: 1 };
    for (const { key, heading } of SECTIONS) {
      const section = sections.find((candidate) => candidate.key === key);
      if (!section || section.markdown === '')
        problems.push({ kind: 'section-missing', detail: heading, position: end });
    }
  }
  return sections;
}

function positionOf(node: TreeNode): Position {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end;
  const length = end && end.line === start.line ? end.column - start.column : 1;
  return { line: start.line, column: start.column, length: Math.max(length, 1) };
}
