// A document as Markdown: for chats, editors and other programs, and the tree that plain text is written from.
import type { RootContent } from 'mdast';
import { address } from '../../address/permalink.ts';
import type { Entry } from '../../content/entry.ts';
import type { Document } from '../document.ts';
import { type EntryContext, linkUrl } from '../entry-context.ts';
import { entryDocument } from '../entry-document.ts';
import { badgeNodes, blockNodes } from './block-nodes.ts';
import { inlineNodes, type Resolve } from './inline-nodes.ts';
import { sayIn } from '../../words/say.ts';
import { heading, link, paragraph } from './nodes.ts';
import { writeMarkdown } from './write.ts';

/** Writes the page of an entry as Markdown. All links are absolute. */
export function entryMarkdown(entry: Entry, context: EntryContext): string {
  return writeMarkdown(entryNodes(entry, context));
}

/** The page of an entry as Markdown nodes, with what names the site and its licence below it. */
export function entryNodes(entry: Entry, context: EntryContext): RootContent[] {
  const document = entryDocument(entry, context);
  return [
    ...documentNodes(document, (target) => linkUrl(target, entry, context)),
    { type: 'thematicBreak' },
    paragraph(
      link(context.link(address.entry(entry.path)), `${context.site.name} ${entry.id}`),
      ' · ',
      link(context.site.licence.url, context.site.licence.name),
      ' · ',
      link(context.link(address.json(entry.path)), sayIn(context.site.words)('transcripts and what each source shows')),
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
