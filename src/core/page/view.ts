// The views of the pages of a site: a kind of article joins here with the functions that make its document and its data.
import { address } from '../address/permalink.ts';
import type { Entry } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import { madeOnce, type Site } from '../catalogue/site.ts';
import type { Document } from './document.ts';
import { sayIn } from '../words/say.ts';
import { contextOf, familyContextOf } from './context-of.ts';
import type { ArticleContext, EntryContext } from './entry-context.ts';
import { entryDocument } from './entry-document.ts';
import type { FamilyContext } from './family-context.ts';
import { familyDocument } from './family-document.ts';
import type { DocumentChange, PageView } from './page-view.ts';
import { publishEntry } from './published-entry.ts';
import { publishFamily } from './published-family.ts';

/** The page of an entry or family of a site; `link` spells addresses. */
export function viewOf(site: Site, article: Entry | Family, link: ArticleContext['link']): PageView {
  const view =
    article.kind === 'entry'
      ? entryView(article, contextOf(site, article, link))
      : familyView(article, familyContextOf(site, article, link));
  // Links in a document are targets that each format spells, so that one document serves all of them.
  return { ...view, document: (change) => documentOf(site, view, change) };
}

function documentOf(site: Site, { article, document }: PageView, change: DocumentChange = {}): Document {
  return madeOnce(site, `document ${article.address} ${change.dueForReview ?? false}`, () => document(change));
}

/** The page of an entry. */
export function entryView(article: Entry, context: EntryContext): PageView {
  const { status, category } = article;
  const { tool } = context;
  return {
    article,
    context,
    document: (change) => entryDocument(article, { ...context, ...change }),
    data: () => publishEntry(article, context),
    parent: { name: tool.name, to: address.tool(tool.slug) },
    subject: { name: tool.name, isTool: true },
    facets: {
      meta: { tool: tool.name, status },
      filters: { tool: tool.slug, category, status },
      words: [tool.name, tool.vendor, context.category?.name],
    },
  };
}

/** The page of a family. */
function familyView(article: Family, context: FamilyContext): PageView {
  const say = sayIn(context.site.words);
  return {
    article,
    context,
    document: (change) => familyDocument(article, { ...context, ...change }),
    data: () => publishFamily(article, context),
    parent: { name: say('Kinds of failure'), to: address.families() },
    subject: { name: article.title, isTool: false },
    facets: {
      meta: { tool: say('Any tool'), kind: say('Kind of failure'), layer: 'family' },
      filters: {},
      words: [article.area],
    },
  };
}
