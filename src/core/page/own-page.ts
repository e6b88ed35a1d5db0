// The pages of a site's own kinds, which their modules write in Markdown: as trees, as Markdown with whole addresses, and as
// records of the full-text search.
import type { RootContent } from 'mdast';
import { address } from '../address/permalink.ts';
import { madeOnce, type Site } from '../catalogue/site.ts';
import { kindFile, kindSite } from '../content/kind-site.ts';
import { KINDS } from '../content/kinds.ts';
import { readLink } from '../content/links.ts';
import { parseMarkdown, type TreeNode } from '../content/markdown.ts';
import type { Page } from '../content/page.ts';
import type { Reading } from '../content/reading.ts';
import { heading, paragraph } from './markdown/nodes.ts';
import { writeMarkdown } from './markdown/write.ts';
import { recordOf, type SearchRecord } from './search-record.ts';

/** A page that the site's own module writes. */
export interface OwnPage {
  readonly page: Page;
  /** What its kind is called. */
  readonly kindTitle: string;
  /** In one sentence; its title where the kind says nothing. */
  readonly description: string;
  readonly nodes: readonly TreeNode[];
}

/** All of them, in the order of their files. Throws with a sentence when a module fails. */
export function ownPages(site: Site): readonly OwnPage[] {
  const today = new Date().toISOString().slice(0, 10);
  return madeOnce(site, 'own pages', () =>
    site.content.readings.flatMap((reading) => {
      const page = [...site.pages.values()].find(({ file }) => file === reading.file);
      const isOwn = page && reading.kind.page?.write && !KINDS.includes(reading.kind);
      return isOwn ? [ownPage(site, page, reading, today)] : [];
    }),
  );
}

function ownPage({ content }: Site, page: Page, reading: Reading, today: string): OwnPage {
  const { name, title, page: rules } = reading.kind;
  const file = kindFile(reading);
  if (!file) throw new Error(`${page.file} cannot be shown`);
  try {
    const description = rules?.description?.(file) || page.title;
    const text = rules?.write?.(file, kindSite(content, today)) ?? '';
    return { page, kindTitle: title, description, nodes: parseMarkdown(text).children ?? [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${page.file}: the page of the kind “${name}” failed: ${reason}`);
  }
}

/** The page as Markdown; links by id are whole addresses, which `link` spells. */
export function ownMarkdown(site: Site, { page, description, nodes }: OwnPage, link: (path: string) => string): string {
  const spelled = (node: TreeNode): TreeNode => {
    const target = node.type === 'link' ? readLink(node.url ?? '') : undefined;
    const to = target?.kind === 'entry' ? site.pages.get(target.id) : undefined;
    const url = to
      ? `${link(to.address)}${target?.kind === 'entry' && target.fragment ? `#${target.fragment}` : ''}`
      : node.url;
    return {
      ...node,
      ...(url !== undefined && { url }),
      ...(node.children && { children: node.children.map(spelled) }),
    };
  };
  const head = [heading(1, page.title), ...(description === page.title ? [] : [paragraph(description)])];
  const name = `${site.settings.name} ${page.id}`;
  return writeMarkdown([
    ...head,
    ...(nodes.map(spelled) as unknown as RootContent[]),
    { type: 'thematicBreak' },
    paragraph({ type: 'link', url: link(address.short(page.id)), children: [{ type: 'text', value: name }] }),
  ]);
}

/** What full-text search knows of it. */
export function ownRecord({ page, kindTitle, description, nodes }: OwnPage, language: string): SearchRecord {
  return recordOf({
    address: page.address,
    language,
    meta: { title: page.title, tool: kindTitle, kind: kindTitle, address: page.address },
    filters: {},
    texts: [
      ['description', description],
      ['title', page.title],
      ['tool', kindTitle],
      ...nodes.map((node) => ['description', textOf(node)] as const),
    ],
  });
}

function textOf({ value, children = [] }: TreeNode): string {
  return value ?? children.map(textOf).join(' ');
}
