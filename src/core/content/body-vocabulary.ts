// Which nodes a body may hold: Markdown's own elements and the known components. Everything else becomes a problem.
import type { BodyLink, BodyProblem } from './body.ts';
import { readLink } from './links.ts';
import type { TreeNode } from './markdown.ts';
import { placeOf } from './node-place.ts';
import { COMPONENTS, ELEMENTS } from './vocabulary.ts';

type Report = (kind: BodyProblem['kind'], detail: string, words?: string) => void;

/** Elements that Markdown extensions make, in the words of an author. */
const NAMES: Record<string, string> = { img: 'a picture', input: 'a task list', sup: 'a footnote' };

/** Inspects a node and everything in it; `lines` are the file's, for the place of what is found, as is the node `around`. */
export function inspect(
  node: TreeNode,
  lines: readonly string[],
  problems: BodyProblem[],
  links: BodyLink[],
  around = node,
): void {
  const placed = node.position ? node : around;
  const report: Report = (kind, detail, words) =>
    problems.push({ kind, detail, position: placeOf(placed, lines, words) });
  if (!inspectOne(node, report)) return;
  const href = node.properties?.href;
  if (node.type === 'element' && typeof href === 'string') {
    const target = readLink(href);
    if (target.kind === 'bad') report('link', `“${href}”: ${target.reason}`);
    links.push({ target, position: placeOf(placed, lines) });
  }
  for (const child of node.children ?? []) inspect(child, lines, problems, links, placed);
}

/** Reports what is wrong with the node itself; says whether to look into it. */
function inspectOne(node: TreeNode, report: Report): boolean {
  const { type, tagName: tag = '', value = '' } = node;
  if (type === 'mdxjsEsm') report('import', value.split('\n')[0] ?? '');
  else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') report('expression', `{${value}}`);
  else if (type === 'raw' || type === 'html') report('html', value);
  else if (type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement') inspectComponent(node, report);
  if (type !== 'element' || tag === 'h2' || ELEMENTS.has(tag)) return true;
  // A section is the list of notes that the parser adds at the end; the place that cites a note is reported.
  if (tag === 'section') return false;
  if (/^h[156]$/.test(tag)) report('heading-level', tag.slice(1));
  else report('html', NAMES[tag] ?? `<${tag}>`);
  return NAMES[tag] === undefined;
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
