// Whether a page is worth landing on: an answer instead of an announcement, something to do, nothing that fits any error.
import type { Article, ArticleReading } from '../../content/article.ts';
import { textOfNodes } from '../../content/inline.ts';
import { inlineOf } from '../../content/prose.ts';
import { SECTIONS } from '../../content/vocabulary.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { gapIn } from '../gap.ts';
import { isEnglish } from '../../words/english.ts';
import { tellsToAct } from '../words/actions.ts';
import { fillerIn } from '../words/filler.ts';
import { paragraphsOf } from '../words/paragraphs.ts';
import { wordsOf } from '../words/sentences.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Words of a section that somebody with a broken build still reads. */
const LONGEST = 180;
/** Share of the description's words that may stand in the title. */
const REPEATED = 0.7;

/** Checks what every entry says, field by field. */
export const quality: Rule = { about: ARTICLE_KINDS, check: checkQuality };

function checkQuality({ content, emit }: RuleContext): void {
  // Phrases and verbs are known in English alone.
  const english = isEnglish(content.site?.language);
  for (const reading of content.articles) {
    const { partial, unfit } = reading;
    if (!partial) continue;
    if (english) checkFiller(reading, partial, emit);
    if (english && !unfit.has('quickFix')) checkQuickFix(reading, partial, emit);
    if (!unfit.has('causes')) checkChecks(reading, partial, emit);
    if (!unfit.has('title') && !unfit.has('description')) checkDescription(reading, partial, emit);
    if (!unfit.has('sources') && !unfit.has('verified')) checkFreshness(reading, partial, emit);
    checkLength(reading, partial, emit);
  }
}

function checkFiller({ file, find }: ArticleReading, article: Article, emit: Emit): void {
  for (const { path, text } of article.prose) {
    const phrase = fillerIn(text);
    if (phrase) emit('FXC112', { file, position: find(path, phrase) }, { phrase, field: fieldName(path) });
  }
  for (const { text, line } of article.body.sections.flatMap(paragraphsOf)) {
    const phrase = fillerIn(text);
    if (!phrase) continue;
    emit('FXC112', { file, position: { line, column: 1, length: 1 } }, { phrase, field: 'the body' });
  }
}

function checkQuickFix({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  const { quickFix } = article;
  // What is still to be written is said by another rule.
  if (
    quickFix.command ||
    quickFix.code ||
    gapIn(quickFix.text) ||
    tellsToAct(textOfNodes(inlineOf(article, quickFix.text).nodes))
  )
    return;
  emit('FXC113', { file, position: locate(['quickFix', 'text']) }, {});
}

function checkChecks({ file, locate }: ArticleReading, { causes }: Article, emit: Emit): void {
  const seen = new Map<string, string>();
  for (const [i, { id, check }] of causes.entries()) {
    const key = JSON.stringify(check);
    const other = seen.get(key);
    if (other === undefined) seen.set(key, id);
    else emit('FXC114', { file, position: locate(['causes', i, 'check'], 'key') }, { id, other });
  }
}

function checkDescription({ file, locate }: ArticleReading, { title, description }: Article, emit: Emit): void {
  const inTitle = new Set(wordsOf(title));
  const words = wordsOf(description);
  const repeated = words.filter((word) => inTitle.has(word)).length;
  if (words.length > 0 && repeated / words.length >= REPEATED) {
    emit('FXC117', { file, position: locate(['description']) }, {});
  }
}

function checkFreshness({ file, locate }: ArticleReading, { sources, verified }: Article, emit: Emit): void {
  for (const [i, { id, checked }] of sources.entries()) {
    if (checked < verified) {
      emit('FXC118', { file, position: locate(['sources', i, 'checked']) }, { id, checked, verified });
    }
  }
}

function checkLength({ file }: ArticleReading, { body }: Article, emit: Emit): void {
  for (const { key, markdown, line } of body.sections) {
    const words = wordsOf(markdown).length;
    if (words <= LONGEST) continue;
    const heading = SECTIONS.find((section) => section.key === key)?.heading ?? key;
    emit('FXC119', { file, position: { line, column: 1, length: 1 } }, { heading, words, most: LONGEST });
  }
}
