// Anchors that the ledger lacks: what `npm run ledger` appends and what the check asks for.
import type { Article, ArticleReading } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import { formatAnchorLine } from '../address/ledger-anchors.ts';

/** The line to append for one page. */
export interface MissingAnchors {
  readonly article: Article;
  readonly anchors: readonly string[];
  readonly line: string;
}

/** Anchors of published pages that are not written down. `articleOf` says which pages count. */
export function missingAnchors(
  content: Content,
  articleOf: (reading: ArticleReading) => Article | undefined = ({ article }) => article,
): MissingAnchors[] {
  return content.articles.flatMap((reading) => {
    const article = reading.draft ? undefined : articleOf(reading);
    if (!article) return [];
    const known = content.ledger.anchors.get(article.id);
    const anchors = anchorsOf(article).filter((anchor) => !known?.has(anchor));
    if (anchors.length === 0) return [];
    const { id, updated, published } = article;
    return [{ article, anchors, line: formatAnchorLine(id, anchors, known ? updated : published) }];
  });
}

/** Anchors of causes and fixes, each once, in the order of the page. */
export function anchorsOf({ causes, fixes }: Pick<Article, 'causes' | 'fixes'>): string[] {
  return [...new Set([...causes, ...fixes].map(({ id }) => id))].filter((id) => id !== '');
}
