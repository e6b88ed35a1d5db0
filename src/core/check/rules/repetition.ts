// What stands in two entries: bodies that are nearly the same, and sentences that were copied.
import type { Article, ArticleReading } from '../../content/article.ts';
import { textOfNodes } from '../../content/inline.ts';
import { inlineOf } from '../../content/prose.ts';
import { type Emit, type Place, placeOf } from '../emit.ts';
import { paragraphsOf } from '../words/paragraphs.ts';
import { sentencesOf, shinglesOf, wordsOf } from '../words/sentences.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Words of a run that is compared; shorter runs are shared by chance. */
const RUN = 5;
/** Share of the smaller body's runs in the other from which on the two are nearly the same. */
const ALIKE = 0.4;
/** A sentence with fewer words may well be needed twice. */
const SENTENCE = 9;

/**
 * Compares every entry with all that come before it; drafts come last, so that a copy is told of and not its original.
 * Only pairs that share a run of words are looked at.
 */
export const repetition: Rule = { about: ARTICLE_KINDS, check: checkRepetition };

function checkRepetition({ content, emit }: RuleContext): void {
  const entries = [...content.articles].sort((a, b) => Number(a.draft) - Number(b.draft));
  const alike = checkBodies(entries, emit);
  checkSentences(entries, emit, alike);
}

/** Reports bodies that are nearly the same. Returns, for each such entry, the one it resembles. */
function checkBodies(entries: readonly ArticleReading[], emit: Emit): ReadonlyMap<ArticleReading, ArticleReading> {
  const alike = new Map<ArticleReading, ArticleReading>();
  const bodies = entries.map(({ partial }) => shinglesOf(bodyText(partial), RUN));
  const holders = new Map<string, number[]>();
  for (const [at, reading] of entries.entries()) {
    const shared = new Map<number, number>();
    const own = bodies[at] ?? new Set();
    for (const shingle of own) {
      const before = holders.get(shingle);
      for (const other of before ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (before) before.push(at);
      else holders.set(shingle, [at]);
    }
    // The share counts, not the number: a long page has something in common with many.
    const shareOf = ([other, count]: [number, number]) =>
      count / Math.max(1, Math.min(own.size, bodies[other]?.size ?? 0));
    const best = [...shared].sort((a, b) => shareOf(b) - shareOf(a))[0];
    const other = best && entries[best[0]];
    const share = best ? shareOf(best) : 0;
    if (!other || share < ALIKE) continue;
    alike.set(reading, other);
    if (isCopy(reading, other)) continue;
    const position = { line: reading.partial?.body.sections[0]?.line ?? 1, column: 1, length: 1 };
    emit('FXC110', { file: reading.file, position }, { other: other.path, percent: Math.round(100 * share) });
  }
  return alike;
}

/** A whole file that stands there twice is told by its id or its path, and that says it all. */
function isCopy(a: ArticleReading, b: ArticleReading): boolean {
  return (a.id !== undefined && a.id === b.id) || a.path.toLowerCase() === b.path.toLowerCase();
}

function bodyText(article: Article | undefined): string {
  return (article?.body.sections ?? []).map(({ markdown }) => markdown).join('\n');
}

function checkSentences(
  entries: readonly ArticleReading[],
  emit: Emit,
  alike: ReadonlyMap<ArticleReading, ArticleReading>,
): void {
  const seen = new Map<string, ArticleReading>();
  for (const reading of entries) {
    for (const { text, place } of reasoning(reading)) {
      for (const sentence of sentencesOf(text)) {
        const words = wordsOf(sentence);
        if (words.length < SENTENCE) continue;
        const key = words.join(' ');
        const other = seen.get(key);
        if (other === undefined) seen.set(key, reading);
        else if (other !== reading && alike.get(reading) !== other)
          emit('FXC111', place, { other: other.path, sentence });
      }
    }
  }
}

// Steps, checks and proofs may well be the same for two errors of one tool, as what a source shows is; reasoning may not.
function reasoning(reading: ArticleReading): { text: string; place: Place }[] {
  const { file, partial } = reading;
  if (!partial) return [];
  const { body, causes, prevention, faq, quickFix } = partial;
  const fields: [string, (string | number)[]][] = [
    [quickFix.text, ['quickFix', 'text']],
    ...causes.map(({ detail }, i): [string, (string | number)[]] => [detail, ['causes', i, 'detail']]),
    ...prevention.map((text, i): [string, (string | number)[]] => [text, ['prevention', i]]),
    ...faq.map(({ answer }, i): [string, (string | number)[]] => [answer, ['faq', i, 'answer']]),
  ];
  return [
    ...fields.map(([text, path]) => ({
      text: textOfNodes(inlineOf(partial, text).nodes),
      place: placeOf(reading, path),
    })),
    ...body.sections.flatMap((section) =>
      paragraphsOf(section).map(({ text, line }) => ({
        text,
        place: { file, position: { line, column: 1, length: 1 } },
      })),
    ),
  ];
}
