// What every component of a page is given besides its block.
import type { Article } from '../../core/content/article.ts';
import type { ArticleContext } from '../../core/page/entry-context.ts';
import type { Find } from '../../site/link-attributes.ts';

export interface PageProps {
  readonly article: Article;
  readonly context: ArticleContext;
  readonly find: Find;
}
