// Prose fields: one paragraph of inline Markdown, read into a tree that is safe to show and easy to search.
import { type LinkTarget, readLink } from './links.ts';
import { parseMarkdown, type TreeNode } from './markdown.ts';

/** A piece of inline prose. */
export type InlineNode =
  | { readonly type: 'text' | 'code'; readonly value: string }
  | { readonly type: 'strong' | 'em'; readonly children: readonly InlineNode[] }
  | { readonly type: 'link'; readonly target: LinkTarget; readonly children: readonly InlineNode[] };

/** What could not be shown, with the words of the text that it is about. */
export interface InlineProblem {
  readonly detail: string;
  readonly words: string;
}

/** Inline prose with what could not be shown. */
export interface InlineProse {
  readonly nodes: readonly InlineNode[];
  readonly problems: readonly InlineProblem[];
}

/** A text beyond this is no prose field; its length is reported by the schema. */
const LONGEST = 5000;

/** Words and the marks that mean nothing in Markdown: most fields, and they need no parser. */
const PLAIN = /^(?:[\p{L}(“„‘](?:[\p{L}\p{N},;!?'()%/“”„‘’…–—-]|[.:](?= |$)| (?=\S))*)?$/u;

/** Parses a prose field. Lists, headings, images and HTML are problems: their place is the body. Never throws. */
export function parseInline(text: string): InlineProse {
  const problems: InlineProblem[] = [];
  if (PLAIN.test(text) || text.length > LONGEST) return { nodes: [{ type: 'text', value: text }], problems };
  const blocks = parseMarkdown(text).children ?? [];
  const [only] = blocks;
  if (blocks.length !== 1 || only?.type !== 'paragraph') {
    const what = blocks.length > 1 ? 'several paragraphs or blocks' : blockName(only?.type);
    problems.push({ detail: `this reads as ${what}; a field holds one paragraph`, words: text });
    return { nodes: [{ type: 'text', value: text }], problems };
  }
  return { nodes: convert(only.children ?? [], problems), problems };
}

/** The text of inline prose without its markup, for descriptions, search and plain-text replies. */
export function textOfNodes(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => ('value' in node ? node.value : textOfNodes(node.children))).join('');
}

/** The same for a text that stands in no document that was read, or that was put together from one. */
export function plainText(text: string): string {
  return textOfNodes(parseInline(text).nodes);
}

/** All links of a prose field. */
export function linksOf(nodes: readonly InlineNode[]): LinkTarget[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.target, ...linksOf(node.children)];
    return node.type === 'strong' || node.type === 'em' ? linksOf(node.children) : [];
  });
}

function convert(children: readonly TreeNode[], problems: InlineProblem[]): InlineNode[] {
  return children.flatMap((node): InlineNode[] => {
    const inner = () => convert(node.children ?? [], problems);
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value ?? '' }];
      case 'inlineCode':
        return [{ type: 'code', value: node.value ?? '' }];
      case 'strong':
        return [{ type: 'strong', children: inner() }];
      case 'emphasis':
        return [{ type: 'em', children: inner() }];
      case 'break':
        return [{ type: 'text', value: ' ' }];
      case 'link': {
        const target = readLink(node.url ?? '');
        if (target.kind === 'bad') {
          const detail = `the link to “${node.url ?? ''}” leads nowhere: ${target.reason}`;
          problems.push({ detail, words: `](${node.url ?? ''}` });
        }
        return [{ type: 'link', target, children: inner() }];
      }
      case 'html': {
        const tag = node.value ?? '';
        // What is opened is closed again; one of the two says it all.
        if (!tag.startsWith('</')) problems.push({ detail: `${tag} reads as HTML; put it into backticks`, words: tag });
        return [{ type: 'text', value: tag }];
      }
      default: {
        const what = node.type === 'image' ? 'a picture' : `“${node.type}”`;
        problems.push({ detail: `${what} has no place in a field`, words: node.url ?? node.value ?? '' });
        return node.value === undefined ? inner() : [{ type: 'text', value: node.value }];
      }
    }
  });
}

function blockName(type: string | undefined): string {
  const names: Record<string, string> = {
    list: 'a list',
    heading: 'a heading',
    code: 'a code block',
    html: 'HTML',
    blockquote: 'a quotation',
  };
  return type === undefined ? 'nothing' : (names[type] ?? `a ${type}`);
}
