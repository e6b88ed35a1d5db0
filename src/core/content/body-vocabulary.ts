// Which nodes a body may hold: Markdown's own and the known components. Everything else becomes a problem.
import type { BodyLink, BodyProblem } from './body.ts';
import { readLink } from './links.ts';
import type { TreeNode } from './markdown.ts';
import { placeOf } from './node-place.ts';
import { BLOCKS, COMPONENTS, FOREIGN } from './vocabulary.ts';

type Report = (kind: BodyProblem['kind'], detail: string, words?: string) => void;

/** Inspects a node and everything in it; `lines` are the file's, for the place of what is found. */
export function inspect(
  node: TreeNode,
  lines: readonly string[],
  problems: BodyProblem[],
  links: BodyLink[],
): void {
  const report: Report = (kind, detail, words) => problems.push({ kind, detail, position: placeOf(node, lines, words) });
  if (!inspectOne(node, report)) return;
  if (node.type === 'link') {
    const target = readLink(node.url ?? '');
    if (target.kind === 'bad') report('link', `“${node.url ?? ''}”: ${target.reason}`);
    links.push({ target, position: placeOf(node, lines) });
  }
  for (const child of node.children ?? []) inspect(child, lines, problems, links);
}

/** Reports what is wrong with the node itself; says whether to look into it. */
function inspectOne(node: TreeNode, report: Report): boolean {
  const { type, value = '', depth = 0 } = node;
  switch (type) {
    case 'mdxjsEsm':
      report('import', value.split('\n')[0] ?? '');
      return false;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report('expression', `{${value}}`);
      return false;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      inspectComponent(node, report);
      return true;
    case 'heading':
      if (depth < 2 || depth > 4) report('heading-level', String(depth));
      return true;
    case 'listItem':
      if (typeof node.checked === 'boolean') report('html', FOREIGN.checkbox);
      return true;
    // The place that cites a note is reported, not the note.
    case 'definition':
    case 'footnoteDefinition':
      return false;
  }
  if (BLOCKS.has(type)) return true;
  report('html', Object.hasOwn(FOREIGN, type) ? FOREIGN[type as keyof typeof FOREIGN] : type === 'html' ? value : `<${type}>`);
  return false;
}

function inspectComponent(node: TreeNode, report: Report): void {
  const name = node.name ?? '';
  const known = Object.hasOwn(COMPONENTS, name)
    ? (COMPONENTS as Record<string, Record<string, readonly string[] | null>>)[name]
    : undefined;
  // Lower case is an HTML tag written by hand, upper case a component that does not exist.
  if (!known) {
    if (/^[A-Z]/.test(name)) report('component', name);
    else report('html', `<${name}>`);
    return;
  }
  for (const { type, name: attribute, value } of node.attributes ?? []) {
    const values = attribute !== undefined && Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    const plain = type === 'mdxJsxAttribute' && typeof value === 'string';
    if (plain && (values === null || values?.includes(value))) continue;
    const detail = attribute === undefined ? '{…}' : plain ? `${attribute}="${value}"` : attribute;
    report('attribute', `${name} ${detail}`, attribute ?? '{...');
  }
}
