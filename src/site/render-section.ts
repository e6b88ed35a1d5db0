// A section of a body as a page needs it: runs of HTML with real components between them. Code is coloured by Prism, which
// writes classes and no styles, so that the Content-Security-Policy holds.
import { runHighlighterWithAstro } from '@astrojs/prism/dist/highlighter';
import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { readLink } from '../core/content/links.ts';
import type { TreeNode } from '../core/content/markdown.ts';
import type { ComponentName } from '../core/content/vocabulary.ts';
import type { Say } from '../core/words/say.ts';
import { toSlug } from '../core/address/permalink.ts';
import { linkAttributes, type Find } from './link-attributes.ts';

/** Nodes that stay what they are among the elements of HTML. */
const COMPONENTS: 'mdxJsxFlowElement'[] = ['mdxJsxFlowElement', 'mdxJsxTextElement' as 'mdxJsxFlowElement'];

/** A node of HTML, or a component among them, as loosely as it is needed here. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: TreeNode['attributes'];
  readonly children?: readonly HtmlNode[];
}

/** A piece of a section: HTML that the core has found safe, or a component with its own pieces. */
export type Segment =
  | string
  | {
      readonly component: ComponentName;
      readonly props: Readonly<Record<string, string>>;
      readonly children: readonly Segment[];
    };

/** What a section takes from its site. */
interface Surroundings {
  readonly find: Find;
  readonly say: Say;
}

/** Turns the checked blocks of a section into segments, in their order. */
export async function renderSection(tree: readonly TreeNode[], find: Find, say: Say): Promise<Segment[]> {
  const site = { find, say };
  const { children } = toHast({ type: 'root', children: tree } as never, {
    passThrough: COMPONENTS,
  }) as unknown as HtmlNode;
  return renderNodes(children ?? [], site);
}

async function renderNodes(nodes: readonly HtmlNode[], site: Surroundings): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const node of nodes) append(segments, await renderNode(node, site));
  return segments.filter((segment) => typeof segment !== 'string' || segment.trim() !== '');
}

/** Colours code by Prism's rules; unknown languages come back as escaped text. */
export async function highlight(code: string, lang: string): Promise<string> {
  return (await runHighlighterWithAstro(lang, code)).html;
}

async function renderNode(node: HtmlNode, site: Surroundings): Promise<Segment[]> {
  if (isComponent(node)) {
    const props = Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', String(value)]));
    return [{ component: node.name as ComponentName, props, children: await renderNodes(node.children ?? [], site) }];
  }
  if (node.tagName === 'pre') return [await renderCode(node)];
  if (!containsComponent(node)) return [toHtml(withLinks(node, site) as Nodes)];
  // An element around a component: its tags are kept as text, what is inside becomes segments of its own.
  const shell = { ...node, children: [{ type: 'text', value: '\0' }] };
  const [open = '', close = ''] = toHtml(shell as Nodes).split('\0');
  return [open, ...(await renderNodes(node.children ?? [], site)), close];
}

async function renderCode(node: HtmlNode): Promise<string> {
  const code = node.children?.[0];
  const classes = code?.properties?.className;
  const lang = /language-(\S+)/.exec(Array.isArray(classes) ? classes.join(' ') : '')?.[1] ?? 'plaintext';
  return `<pre tabindex="0" class="language-${lang}"><code>${await highlight(htmlText(node).replace(/\n$/, ''), lang)}</code></pre>`;
}

/** Gives every link of a tree its place in this site, headings an anchor, and tables a box that scrolls. */
function withLinks(node: HtmlNode, site: Surroundings): Root | RootContent {
  const children = (node.children ?? []).map((child) => withLinks(child, site) as RootContent);
  if (node.tagName === 'a' && typeof node.properties?.href === 'string') {
    return {
      type: 'element',
      tagName: 'a',
      properties: linkAttributes(readLink(node.properties.href), site.find),
      children,
    } as Element;
  }
  if (/^h[2-4]$/.test(node.tagName ?? '')) return heading(node, children);
  const copy = (node.children ? { ...node, children } : node) as unknown as RootContent;
  if (node.tagName !== 'table') return copy;
  const properties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: site.say('Table') };
  return { type: 'element', tagName: 'div', properties, children: [copy] } as Element;
}

/** A heading of the text is the link to its own place, like the headings around it. */
function heading(node: HtmlNode, children: RootContent[]): RootContent {
  const id = `text-${toSlug(htmlText(node))}`;
  const link = { type: 'element', tagName: 'a', properties: { className: ['anchor'], href: `#${id}` }, children };
  return { type: 'element', tagName: node.tagName, properties: { id }, children: [link] } as Element;
}

function append(segments: Segment[], more: readonly Segment[]): void {
  for (const segment of more) {
    const last = segments.at(-1);
    if (typeof segment === 'string' && typeof last === 'string') segments[segments.length - 1] = last + segment;
    else segments.push(segment);
  }
}

function isComponent(node: HtmlNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function containsComponent(node: HtmlNode): boolean {
  return isComponent(node) || (node.children ?? []).some(containsComponent);
}

function htmlText(node: HtmlNode): string {
  return node.value ?? (node.children ?? []).map(htmlText).join('');
}
