// Ids inside an entry: each stands for one thing, and every reference to one leads somewhere.
import type { Article, ArticleReading } from '../../content/article.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { type Emit, placeOf } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Checks ids of causes, fixes and sources, and what refers to them. */
export const ownIds: Rule = { about: ARTICLE_KINDS, check: checkOwnIds };

function checkOwnIds({ content, emit }: RuleContext): void {
  for (const reading of content.articles) {
    if (!reading.partial) continue;
    checkUnique(reading, reading.partial, emit);
    checkReferred(reading, reading.partial, emit);
  }
}

function checkUnique(reading: ArticleReading, article: Article, emit: Emit): void {
  // Causes and fixes share the page as anchors; sources have a prefix of their own.
  const anchors = new Set<string>();
  for (const list of ['causes', 'fixes', 'sources'] as const) {
    const seen = list === 'sources' ? new Set<string>() : anchors;
    for (const [i, { id }] of article[list].entries()) {
      if (seen.has(id)) emit('FXC049', placeOf(reading, [list, i, 'id']), { what: fieldName([list, i]), id });
      seen.add(id);
    }
  }
}

function checkReferred({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  const known = { causes: idsOf(article.causes), fixes: idsOf(article.fixes), sources: idsOf(article.sources) };
  const refer = (id: string, path: FieldPath, list: keyof typeof known) => {
    if (known[list].includes(id)) return;
    const data = { field: fieldName(path), id, candidates: known[list] };
    emit(list === 'sources' ? 'FXC046' : 'FXC050', { file, position: locate(path) }, data);
  };
  refer(article.quickFix.fix, ['quickFix', 'fix'], 'fixes');
  for (const [j, id] of (article.quickFix.causes ?? []).entries()) refer(id, ['quickFix', 'causes', j], 'causes');
  for (const [i, fix] of article.fixes.entries()) {
    for (const [j, id] of fix.causes.entries()) refer(id, ['fixes', i, 'causes', j], 'causes');
  }
  for (const list of ['causes', 'fixes'] as const) {
    for (const [i, claim] of article[list].entries()) {
      for (const [j, id] of claim.sources.entries()) refer(id, [list, i, 'sources', j], 'sources');
    }
  }
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map((item) => item.id);
}
