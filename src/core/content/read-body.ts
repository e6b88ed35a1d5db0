// Reads the body of an entry: MDX cut into sections and held against the vocabulary, never evaluated.
import type { Body, BodyLink, BodyProblem } from './body.ts';
import { splitSections } from './body-sections.ts';
import { inspect } from './body-vocabulary.ts';
import { parseMdx, type TreeNode } from './markdown.ts';

/** Reads a body whose line numbers are those of its file. Never throws; every problem is listed. */
export function readBody(body: string): Body {
  const { tree, problems: syntax } = parseMdx(body);
  const problems: BodyProblem[] = syntax.map(({ message, position }) => ({
    kind: 'syntax',
    detail: message,
    position,
  }));
  if (!tree) return { sections: [], links: [], problems };
  const lines = body.split('\n');
  const nodes = withoutReferences(tree.children ?? []);
  const links: BodyLink[] = [];
  for (const node of nodes) inspect(node, lines, problems, links);
  const sections = splitSections(nodes, lines, problems);
  problems.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  return { sections, links, problems };
}

/** `[text][name]` with `[name]: address` elsewhere is the link that it means; a name without an address is left as it is. */
function withoutReferences(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const addresses = new Map(
    nodes.flatMap(({ type, identifier = '', url = '' }) => (type === 'definition' ? [[identifier, url]] : [])),
  );
  if (addresses.size === 0) return nodes;
  const resolved = (node: TreeNode): TreeNode => {
    const { children, identifier = '' } = node;
    const url = node.type === 'linkReference' ? addresses.get(identifier) : undefined;
    return { ...node, ...(url !== undefined && { type: 'link', url }), ...(children && { children: children.map(resolved) }) };
  };
  return nodes.map(resolved);
}
