// What a site says of itself in its own words: content/about.md and content/contributing.md, Markdown alone, both optional.
import { textOf } from './body.ts';
import { parseMarkdown, type TreeNode } from './markdown.ts';
import type { SourceFile } from '../source/source-file.ts';

/** The files by the page that shows them. */
export const SITE_TEXTS = { about: 'content/about.md', contributing: 'content/contributing.md' } as const;

export type SiteTextName = keyof typeof SITE_TEXTS;

/** One of them, read. */
export interface SiteText {
  /** Words of its first heading; undefined where it begins with something else. */
  readonly title: string | undefined;
  /** Its first paragraph, as far as search results show it. */
  readonly description: string | undefined;
  /** What follows the heading. */
  readonly tree: readonly TreeNode[];
}

/** Characters of a description. */
const LONGEST = 160;

/** Reads one of the files; undefined where there is none. */
export function readSiteText(source: SourceFile | undefined): SiteText | undefined {
  if (!source || !('text' in source) || source.text.trim() === '') return undefined;
  const [first, ...rest] = parseMarkdown(source.text.replace(/^\uFEFF/, '')).children ?? [];
  if (!first) return undefined;
  const isTitled = first.type === 'heading' && first.depth === 1;
  const tree = isTitled ? rest : [first, ...rest];
  const paragraph = tree.find(({ type }) => type === 'paragraph');
  return {
    title: isTitled ? textOf(first) : undefined,
    description: paragraph && shortened(textOf(paragraph).replace(/\s+/g, ' ')),
    tree,
  };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…` : text;
}
