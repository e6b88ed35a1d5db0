// A page as formats take it, whatever its kind: its document, and its data for programs.
import type { Article } from '../content/article.ts';
import type { Document } from './document.ts';
import type { ArticleContext } from './entry-context.ts';
import type { JsonLdSubject } from './json-ld.ts';
import type { SearchFacets } from './search-facets.ts';

/** What of a document depends on the day. */
export type DocumentChange = Pick<ArticleContext, 'dueForReview'>;

/** One page, ready to be written. */
export interface PageView {
  readonly article: Article;
  readonly context: ArticleContext;
  /** Made when it is asked for; what depends on the day is told to it. */
  readonly document: (change?: DocumentChange) => Document;
  readonly data: () => object;
  /** The page that lists it. */
  readonly parent: { readonly name: string; readonly to: string };
  readonly subject: JsonLdSubject;
  /** What word search is told of it besides its document. */
  readonly facets: SearchFacets;
}
