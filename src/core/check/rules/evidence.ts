// Evidence: every claim cites a source, every source is cited, and a confidence word is earned.
import type { Article, ArticleReading } from '../../content/article.ts';
import type { Fix, Source } from '../../content/entry.ts';
import { linksOf } from '../../content/inline.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import { type Emit, placeOf } from '../emit.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Kinds of source that come from the tool itself or from running it. */
export const PRIMARY: ReadonlySet<Source['kind']> = new Set([
  'docs',
  'source-code',
  'changelog',
  'maintainer',
  'reproduction',
]);

/** Kinds of source that bear out a confidence word; `inferred` needs none. */
const NEEDED: Partial<Record<Fix['confidence'], readonly Source['kind'][]>> = {
  documented: ['docs', 'source-code', 'changelog'],
  maintainer: ['maintainer'],
  reproduced: ['reproduction'],
  users: ['issue', 'community', 'maintainer'],
};

const MIN_SOURCES = 2;

/** Checks what each entry's claims rest on. */
export const evidence: Rule = { about: ARTICLE_KINDS, check: checkEvidence };

function checkEvidence({ content, emit }: RuleContext): void {
  for (const reading of content.articles) {
    const { partial, unfit } = reading;
    if (!partial) continue;
    checkClaims(reading, partial, emit);
    // What is absent can only be told where nothing was lost in reading.
    if (unfit.has('sources')) continue;
    checkSources(reading, partial, emit);
    if (!unfit.has('fixes')) checkConfidence(reading, partial, emit);
    if (!unfit.has('fixes') && !unfit.has('causes')) checkConnections(reading, partial, emit);
  }
}

function checkClaims({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  for (const [list, what] of [
    ['causes', 'cause'],
    ['fixes', 'fix'],
  ] as const) {
    for (const [i, { id, sources }] of article[list].entries()) {
      if (sources.length === 0) emit('FXC047', { file, position: locate([list, i, 'sources']) }, { what, id });
    }
  }
}

function checkSources({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  const place = placeOf({ file, locate }, ['sources'], 'key');
  if (!article.sources.some((source) => PRIMARY.has(source.kind))) emit('FXC053', place, {});
  if (article.sources.length < MIN_SOURCES) emit('FXC054', place, { count: article.sources.length });
}

function checkConfidence({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  const kinds = new Map(article.sources.map((source) => [source.id, source.kind]));
  for (const [i, { id, confidence, sources }] of article.fixes.entries()) {
    const needed = NEEDED[confidence];
    const known = sources.flatMap((source) => kinds.get(source) ?? []);
    if (needed && known.length > 0 && !known.some((kind) => needed.includes(kind))) {
      emit('FXC052', { file, position: locate(['fixes', i, 'confidence']) }, { id, confidence, kinds: needed });
    }
  }
}

/** No source and no cause stands alone. */
function checkConnections({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  const cited = citedSources(article);
  for (const [i, { id }] of article.sources.entries()) {
    if (!cited.has(id)) emit('FXC048', { file, position: locate(['sources', i, 'id']) }, { id });
  }
  const fixed = new Set(article.fixes.flatMap((fix) => fix.causes));
  for (const [i, { id }] of article.causes.entries()) {
    if (!fixed.has(id)) emit('FXC051', { file, position: locate(['causes', i, 'id']) }, { id });
  }
}

/** Ids of all sources that a cause, a fix, a prose field or the body cites, or a passage of which something rests on. */
function citedSources({ causes, fixes, sources, prose, body }: Article): Set<string> {
  const cited = new Set([...causes, ...fixes].flatMap((claim) => claim.sources));
  for (const { id, passages } of sources) if (passages.some(({ supports }) => supports.length > 0)) cited.add(id);
  const links = [...prose.flatMap(({ nodes }) => linksOf(nodes)), ...body.links.map((link) => link.target)];
  for (const target of links) if (target.kind === 'source') cited.add(target.id);
  return cited;
}
