// A section of a body as Markdown nodes: components become plain Markdown, links become addresses.
import type { Blockquote, BlockContent, PhrasingContent, RootContent } from 'mdast';
import { type Section, textOf } from '../../content/body.ts';
import { readLink } from '../../content/links.ts';
import type { TreeNode } from '../../content/markdown.ts';
import type { ComponentName } from '../../content/vocabulary.ts';
import type { Resolve } from './inline-nodes.ts';
import { strong } from './nodes.ts';

/** How each component of the vocabulary is said without it. */
const COMPONENTS: Record<ComponentName, (node: TreeNode, children: RootContent[]) => RootContent> = {
  Callout: (node, children) => quote(kindOf(node) === 'warning' ? 'Warning:' : 'Note:', children as BlockContent[]),
  Kbd: (node) => ({ type: 'inlineCode', value: textOf(node) }),
};

/** The nodes of a section, in its order. The section has passed the check, so every node is known. */
export function sectionNodes(section: Section, resolve: Resolve): RootContent[] {
  const convert = (node: TreeNode): RootContent => {
    const children = node.children?.map(convert) ?? [];
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      return COMPONENTS[node.name as ComponentName](node, children);
    const { position: _place, ...rest } = node;
    const copy = { ...rest, ...(node.children && { children }) };
    if (node.type !== 'link') return copy as RootContent;
    return { ...copy, url: resolve(readLink(node.url ?? '')) ?? '' } as RootContent;
  };
  return section.tree.map(convert);
}

/** A quotation whose first paragraph begins with a word that says what it is. */
function quote(word: string, blocks: readonly BlockContent[]): Blockquote {
  const [first, ...rest] = blocks;
  const lead: PhrasingContent[] = [strong(word)];
  return first?.type === 'paragraph'
    ? {
        type: 'blockquote',
        children: [{ ...first, children: [...lead, { type: 'text', value: ' ' }, ...first.children] }, ...rest],
      }
    : { type: 'blockquote', children: [{ type: 'paragraph', children: lead }, ...blocks] };
}

function kindOf(node: TreeNode): unknown {
  return node.attributes?.find(({ name }) => name === 'kind')?.value;
}
