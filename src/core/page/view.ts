// A page as formats take it, whatever its kind: its document, and its data for programs. A kind of article joins here with the
// two functions that make them.
import { address } from '../address/permalink.ts';
import type { Article } from '../content/article.ts';
import type { Entry } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import type { Site } from '../catalogue/site.ts';
import { contextOf, familyContextOf } from './context-of.ts';
import type { Document } from './document.ts';
import type { ArticleContext, EntryContext } from './entry-context.ts';
import { entryDocument } from './entry-document.ts';
import type { FamilyContext } from './family-context.ts';
import { familyDocument } from './family-document.ts';
import type { JsonLdSubject } from './json-ld.ts';
import { publishEntry } from './published-entry.ts';
import { publishFamily } from './published-family.ts';
import type { SearchFacets } from './search-facets.ts';

/** One page, ready to be written. */
export interface PageView {
  readonly article: Article;
  readonly context: ArticleContext;
  /** Made when it is asked for; what depends on the day is told to it. */
  readonly document: (change?: Pick<ArticleContext, 'dueForReview'>) => Document;
  readonly data: () => object;
  /** The page that lists it. */
  readonly parent: { readonly name: string; readonly to: string };
  readonly subject: JsonLdSubject;
  /** What word search is told of it besides its document. */
  readonly facets: SearchFacets;
}

/** The page of an entry or family of a site; `link` spells addresses. */
export function viewOf(site: Site, article: Entry | Family, link: ArticleContext['link']): PageView {
  return article.kind === 'entry'
    ? entryView(article, contextOf(site, article, link))
    : familyView(article, familyContextOf(site, article, link));
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
export function familyView(article: Family, context: FamilyContext): PageView {
  return {
    article,
    context,
    document: (change) => familyDocument(article, { ...context, ...change }),
    data: () => publishFamily(article, context),
    parent: { name: 'Kinds of failure', to: address.families() },
    subject: { name: article.title, isTool: false },
    facets: {
      meta: { tool: 'Any tool', kind: 'Kind of failure', layer: 'family' },
      filters: {},
      words: [article.area],
    },
  };
}
