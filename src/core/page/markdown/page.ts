// A document as Markdown: for chats, editors and other programs, and the tree that plain text is written from.
import type { RootContent } from 'mdast';
import { address } from '../../address/permalink.ts';
import type { Document } from '../document.ts';
import { linkUrl } from '../entry-context.ts';
import type { PageView } from '../page-view.ts';
import { badgeNodes, blockNodes } from './block-nodes.ts';
import { inlineNodes, type Resolve } from './inline-nodes.ts';
import { sayIn } from '../../words/say.ts';
import { heading, link, paragraph } from './nodes.ts';
import { writeMarkdown } from './write.ts';

/** Writes a page as Markdown. All links are absolute. */
export function pageMarkdown(view: PageView): string {
  return writeMarkdown(pageNodes(view));
}

/** A page as Markdown nodes, with what names the site and its licence below it. */
export function pageNodes({ article, context, document }: PageView): RootContent[] {
  const { site, link: spell } = context;
  return [
    ...documentNodes(document(), (target) => linkUrl(target, article, context)),
    { type: 'thematicBreak' },
    paragraph(
      link(spell(article.address), `${site.name} ${article.id}`),
      ' · ',
      link(site.licence.url, site.licence.name),
      ' · ',
      link(spell(address.json(article.address)), sayIn(context.site.words)('transcripts and what each source shows')),
    ),
  ];
}

/** The nodes of a document; a section of which this form can say nothing is left out. */
function documentNodes({ title, description, marks, sections }: Document, resolve: Resolve): RootContent[] {
  return [
    heading(1, title),
    paragraph(...inlineNodes(description, resolve)),
    paragraph(...marks.flatMap((mark, i) => [i > 0 ? ' · ' : '', ...inlineNodes(mark, resolve)])),
    ...sections.flatMap(({ title: name, badges = [], blocks }) => {
      const nodes = blockNodes(blocks, resolve);
      return nodes.length === 0 ? [] : [heading(2, name), ...badgeNodes(badges), ...nodes];
    }),
  ];
}
