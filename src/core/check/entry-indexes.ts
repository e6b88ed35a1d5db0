// The match indexes that rules try texts with: published pages stand among themselves, a draft among all.
import { lineRules } from '../match/index/line-rules.ts';
import type { Article, ArticleReading } from '../content/article.ts';
import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import { compileIndex } from '../match/index/compile.ts';
import type { MatchIndex } from '../match/match-index.ts';
import { toMatch } from '../answer/match-entry.ts';

/** The entries and families whose signatures could be read, and the index that each of them is tried in. */
export interface EntryIndexes {
  readonly tried: readonly { readonly reading: ArticleReading; readonly article: Entry | Family }[];
  readonly indexFor: (article: Article) => MatchIndex;
}

/** Compiles the signatures of all pages, whatever else is wrong with them. */
export function compileIndexes(content: Content): EntryIndexes {
  const tried = [...content.entries.map(legible), ...content.families.map(legible)].flat();
  const indexOf = (articles: readonly (Entry | Family)[]) =>
    compileIndex(
      articles.map((each) => toMatch(each, content.tools)),
      lineRules(content.site?.field),
    );
  const all = indexOf(tried.map(({ article }) => article));
  const published = tried.filter(({ article }) => !article.draft);
  const visible = published.length === tried.length ? all : indexOf(published.map(({ article }) => article));
  return { tried, indexFor: (article) => (article.draft ? all : visible) };
}

function legible<A extends Article>(reading: ArticleReading<A>): { reading: ArticleReading<A>; article: A }[] {
  const { partial, unfit } = reading;
  const isLost = ['signatures', 'id', 'codes'].some((field) => unfit.has(field));
  return partial && !isLost ? [{ reading, article: partial }] : [];
}
