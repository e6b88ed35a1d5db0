// Passages against their entries: short, still there, each with something that rests on it; and what should rest on one.
import { lineRules } from '../../match/index/line-rules.ts';
import { lostFrom } from '../../catalogue/passages.ts';
import { printedIn } from '../../catalogue/recording.ts';
import { toMatch } from '../../answer/match-entry.ts';
import type { Content } from '../../content/content.ts';
import type { Article, ArticleReading } from '../../content/article.ts';
import type { Entry, LostPassages, Recording } from '../../content/entry.ts';
import type { Family } from '../../content/family.ts';
import { explain } from '../../match/find/explain.ts';
import { compileIndex } from '../../match/index/compile.ts';
import type { MatchEntry } from '../../match/types.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import { type Emit, placeOf } from '../emit.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { PRIMARY } from './evidence.ts';

const MOST_CHARACTERS = 200;

/** Confidence words that say what somebody wrote. */
const WRITTEN: ReadonlySet<string> = new Set(['documented', 'maintainer']);

/** Checks the passages of every article, and what has none. */
export const passages: Rule = { about: ARTICLE_KINDS, check: checkPassages };

function checkPassages({ content, emit }: RuleContext): void {
  const lost = new Map(content.lostPassages.map(({ name, value }) => [name, value]));
  const recordings = new Map(content.recordings.map(({ name, value }) => [name, value]));
  for (const reading of content.articles) {
    const { partial: article, unfit } = reading;
    if (!article || unfit.has('sources')) continue;
    checkEach(reading, article, emit);
    checkLost(reading, article, lost.get(article.id), emit);
    checkSources(reading, article, emit);
    if (!unfit.has('fixes')) checkFixes(reading, article, emit);
    if (!unfit.has('signatures')) checkSignatures(reading, article, recordings.get(article.id), content, emit);
  }
}

function checkEach(reading: ArticleReading, article: Article, emit: Emit): void {
  const candidates = partsOf(article);
  for (const [i, { passages }] of article.sources.entries()) {
    for (const [j, { text, supports }] of passages.entries()) {
      const at = (...path: (string | number)[]) => placeOf(reading, ['sources', i, 'passages', j, ...path]);
      if (text.length > MOST_CHARACTERS) emit('FXC120', at('text'), { length: text.length, most: MOST_CHARACTERS });
      if (supports.length === 0) emit('FXC122', at('supports'), {});
      // What is absent can only be told where nothing was lost in reading.
      if (reading.unfit.size > 0) continue;
      for (const [k, part] of supports.entries()) {
        if (!candidates.includes(part)) emit('FXC123', at('supports', k), { part, candidates });
      }
    }
  }
}

function checkLost(reading: ArticleReading, article: Article, remembered: LostPassages | undefined, emit: Emit): void {
  for (const { at, lost } of lostFrom(article, remembered)) {
    const [i, j] = at;
    const { text, source, since, detail } = lost;
    emit('FXC121', placeOf(reading, ['sources', i, 'passages', j, 'text']), { text, source, since, detail });
  }
}

function checkSources(reading: ArticleReading, article: Article, emit: Emit): void {
  for (const [i, { id, kind, passages }] of article.sources.entries()) {
    // A run is quoted whole, by its recording.
    if (!PRIMARY.has(kind) || kind === 'reproduction' || passages.length > 0) continue;
    emit('FXC124', placeOf(reading, ['sources', i, 'id']), { id, kind });
  }
}

function checkFixes(reading: ArticleReading, article: Article, emit: Emit): void {
  const quoted = quotedParts(article);
  for (const [i, { id, confidence }] of article.fixes.entries()) {
    if (!WRITTEN.has(confidence) || quoted.has(id)) continue;
    emit('FXC126', placeOf(reading, ['fixes', i, 'confidence']), { id, confidence });
  }
}

function checkSignatures(
  reading: ArticleReading,
  article: Entry | Family,
  recording: Recording | undefined,
  content: Content,
  emit: Emit,
): void {
  const quoted = quotedParts(article);
  const printed = recording ? [recording, ...(recording.scenarios ?? [])].flatMap(({ before }) => before ?? []) : [];
  const texts = printed.map(printedIn);
  const whole = toMatch(article, content.tools);
  for (const [i, signature] of whole.signatures.entries()) {
    if (quoted.has(`signature-${i + 1}`)) continue;
    // Alone in its index, no better wording of the same page hides it.
    const isSeen = texts.length > 0 && isIn(texts, { ...whole, signatures: [signature] }, content);
    if (!isSeen) emit('FXC125', placeOf(reading, ['signatures', i, 'text']), { number: i + 1 });
  }
}

function isIn(texts: readonly string[], article: MatchEntry, { site }: Content): boolean {
  const index = compileIndex([article], lineRules(site?.field));
  return texts.some((text) => explain(text, index).matches[0]?.confidence === 'match');
}

function quotedParts({ sources }: Article): Set<string> {
  return new Set(sources.flatMap(({ passages }) => passages.flatMap(({ supports }) => supports)));
}

/** What of a page can rest on a passage, as passages name it. */
function partsOf(article: Article): string[] {
  const numbered = (name: string, list: readonly unknown[]) => list.map((_, i) => `${name}-${i + 1}`);
  return [
    ...[...article.causes, ...article.fixes].map(({ id }) => id),
    'quick-fix',
    'status',
    'meaning',
    'mechanism',
    ...numbered('signature', article.signatures),
    ...numbered('check', article.checks),
    ...numbered('faq', article.faq),
    ...numbered('prevention', article.prevention),
    ...numbered('not-this', article.notThis),
  ];
}
