// Signatures, tried with the matcher itself: every example finds its entry, no look-alike does, no entry claims another's.
import type { Article, ArticleReading } from '../../content/article.ts';
import type { Entry } from '../../content/entry.ts';
import type { Family } from '../../content/family.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { explain } from '../../match/find/explain.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import { parseSignature } from '../../match/index/signature.ts';
import type { Match } from '../../match/types.ts';
import { type Emit, placeOf } from '../emit.ts';
import { narrowParts } from '../narrow.ts';
import { whatIsFound } from '../what-is-found.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** More answers than this to one example say nothing new. */
const LIMIT = 20;

/** Checks the signatures of all entries and families. */
export const signatures: Rule = { about: ARTICLE_KINDS, check: checkSignatures };

function checkSignatures({ indexes, emit }: RuleContext): void {
  const byPlace = new Map(indexes.tried.map((each) => [keyOf(each.article.kind, each.article), each]));
  for (const { reading, article } of indexes.tried) {
    const index = indexes.indexFor(article);
    checkTexts(reading, article, emit);
    checkLookalikes(reading, article, index, emit);
    for (const claim of checkExamples(reading, article, index, emit)) {
      const other = byPlace.get(keyOf(claim.layer, claim));
      // A published entry is not too general because of somebody's draft.
      if (!other || claim.signature === null || (article.draft && !other.article.draft)) continue;
      const position = other.reading.locate(['signatures', claim.signature, 'text']);
      const code = article.kind === 'entry' && other.article.kind === 'family' ? 'FXC142' : 'FXC084';
      emit(code, { file: other.reading.file, position }, { other: article.id, title: article.title });
    }
  }
}

/** Whether the texts can be read, and hold nothing that is another one in every paste. */
function checkTexts({ file, find }: ArticleReading, article: Article, emit: Emit): void {
  for (const [i, { text, mustHave }] of article.signatures.entries()) {
    const path = ['signatures', i, 'text'];
    const { parts, problems } = parseSignature(text);
    for (const { kind, found } of problems) emit('FXC080', { file, position: find(path, found) }, { kind, found });
    const literals: [FieldPath, string][] = mustHave.map((literal, j) => [['signatures', i, 'mustHave', j], literal]);
    for (const part of parts) if (part.kind === 'literal') literals.push([path, part.text]);
    for (const [place, literal] of literals) {
      for (const narrow of narrowParts(literal)) emit('FXC085', { file, position: find(place, narrow.what) }, narrow);
    }
  }
}

function checkLookalikes({ file, locate }: ArticleReading, article: Article, index: MatchIndex, emit: Emit): void {
  for (const [i, { text }] of article.notThis.entries()) {
    const { matches } = explain(text, index, { limit: LIMIT });
    const own = matches.find((match) => isOwn(match, article));
    if (own?.confidence === 'match') {
      emit('FXC082', { file, position: locate(['notThis', i, 'text']) }, { id: article.id });
    }
  }
}

/** Tries every example; answers with the claims of other pages on them that nothing settles. */
function checkExamples(
  { file, locate }: ArticleReading,
  article: Entry | Family,
  index: MatchIndex,
  emit: Emit,
): Match[] {
  const claims = new Map<string, Match>();
  for (const [i, { examples }] of article.signatures.entries()) {
    for (const [j, example] of examples.entries()) {
      const place = placeOf({ file, locate }, ['signatures', i, 'examples', j]);
      const explanation = explain(example, index, { limit: LIMIT });
      const [first, ...rest] = explanation.matches;
      if (!isOwn(first, article) || first?.confidence !== 'match') {
        emit('FXC081', place, { found: whatIsFound(explanation, article) });
      }
      if (!first || !isOwn(first, article)) continue;
      for (const other of rest) {
        if (other.confidence !== 'match' || isSettled(first, other, article)) continue;
        // What a family claims is said at its own signature alone.
        if (other.layer !== 'family' || article.kind === 'family')
          emit('FXC083', place, { other: other.id, title: other.title });
        claims.set(`${keyOf(other.layer, other)} ${other.signature}`, other);
      }
    }
  }
  return [...claims.values()];
}

/** Where a page stands, which tells it from a copy with the same id. */
function keyOf(kind: string, { path }: { readonly path: string }): string {
  return `${kind} ${path}`;
}

function isOwn(match: Match | undefined, article: Article): boolean {
  return match !== undefined && keyOf(match.layer, match) === keyOf(article.kind, article);
}

/** Whether a reader can tell the second answer from the first: by its tool, as a part of it, as the kind that it is of, or because the page says so. */
function isSettled(own: Match, other: Match, article: Entry | Family): boolean {
  // An entry stands above the family that it says it is of.
  if (other.layer === 'family' && article.kind === 'entry') return article.family === other.path;
  const named = (match: Match) => match.reasons.some(({ kind }) => kind === 'tool-named');
  if (own.tool !== other.tool && named(own) && !named(other)) return true;
  if (other.reasons.some((reason) => reason.kind === 'inside' && reason.id === own.id)) return true;
  return article.related.some(({ id }) => id === other.id);
}
