// Prose fields as Markdown nodes that mean the same outside their page: links to entries and sources become addresses.
import type { PhrasingContent } from 'mdast';
import type { Entry } from '../../content/entry.ts';
import type { InlineNode } from '../../content/inline.ts';
import { inlineOf } from '../../content/prose.ts';
import { type EntryContext, linkUrl } from '../entry-context.ts';

/** The nodes of one prose field of an entry. */
export function proseNodes(text: string, entry: Entry, context: EntryContext): PhrasingContent[] {
  const convert = (nodes: readonly InlineNode[]): PhrasingContent[] => nodes.flatMap(one);
  const one = (node: InlineNode): PhrasingContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }];
      case 'code':
        return [{ type: 'inlineCode', value: node.value }];
      case 'strong':
        return [{ type: 'strong', children: convert(node.children) }];
      case 'em':
        return [{ type: 'emphasis', children: convert(node.children) }];
      case 'link': {
        const url = linkUrl(node.target, entry, context);
        const children = convert(node.children);
        // Links never hold links: the parser of prose makes none.
        return url === undefined ? children : [{ type: 'link', url, children: children as never }];
      }
    }
  };
  return convert(inlineOf(entry, text).nodes);
}
