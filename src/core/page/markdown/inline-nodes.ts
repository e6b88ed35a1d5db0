// Lines of a document as Markdown nodes.
import type { PhrasingContent } from 'mdast';
import type { Inline, Target } from '../document.ts';

/** Spells the address that a target leads to; undefined for one that leads nowhere. */
export type Resolve = (target: Target) => string | undefined;

/** The nodes of a line. A link that leads nowhere is its words. */
export function inlineNodes(line: readonly Inline[], resolve: Resolve): PhrasingContent[] {
  return line.flatMap((node) => nodesOf(node, resolve));
}

function nodesOf(node: Inline, resolve: Resolve): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'code':
      return [{ type: 'inlineCode', value: node.value }];
    case 'strong':
      return [{ type: 'strong', children: inlineNodes(node.children, resolve) }];
    case 'em':
      return [{ type: 'emphasis', children: inlineNodes(node.children, resolve) }];
    case 'day':
      return [{ type: 'text', value: node.shown }];
    case 'citation':
      return [{ type: 'text', value: String(node.number) }];
    case 'badge':
      return [{ type: 'text', value: node.label.name }];
    case 'link': {
      const url = resolve(node.target);
      const children = inlineNodes(node.children, resolve);
      if (url === undefined) return children;
      const shown = children.length > 0 ? children : [{ type: 'text' as const, value: url }];
      // Links never hold links: the parser of prose makes none.
      return [{ type: 'link', url, children: shown as never }];
    }
  }
}
