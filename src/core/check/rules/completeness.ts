// Whether an entry is finished: no gaps left, dates that agree, fixes in the order in which they are tried.
import { readingsOf } from '../../content/content.ts';
import type { Article, ArticleReading } from '../../content/article.ts';
import { TOOL } from '../../content/kinds/tool.ts';
import { RISKS } from '../../content/schema/remedy.ts';
import type { Position } from '../../source/source-file.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import type { Emit } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { gapIn } from '../gap.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

/** Fields that hold what programs print, and may hold any word. */
const VERBATIM = new Set(['signatures', 'codes']);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Checks that nothing is left open. `today` (YYYY-MM-DD) bounds the dates. */
export const completeness: Rule = { about: [...ARTICLE_KINDS, TOOL], check: checkCompleteness };

function checkCompleteness({ content, emit, today }: RuleContext): void {
  for (const reading of content.articles) {
    const { partial } = reading;
    if (!partial) continue;
    checkGaps(reading, partial, emit);
    checkDates(reading, partial, emit, today);
    checkOrder(reading, partial, emit);
  }
  for (const { file, value, find } of readingsOf(content, TOOL)) {
    for (const { position, ...gap } of gapsIn(value, find)) emit('FXC057', { file, position }, { ...gap, others: 0 });
  }
}

/** Every gap of a published entry; of a draft, which has many, the first one and their number. */
function checkGaps(reading: ArticleReading, article: Article, emit: Emit): void {
  const { file, find, draft } = reading;
  const { body, path: _path, file: _file, prose: _prose, ...fields } = article;
  const gaps = gapsIn(fields, find);
  for (const { markdown, line } of body.sections) {
    for (const [i, text] of markdown.split('\n').entries()) {
      const gap = gapIn(text);
      if (!gap) continue;
      const position = { line: line + i, column: gap.at + 1, length: gap.word.length };
      gaps.push({ position, word: gap.word, field: 'the body' });
    }
  }
  const others = draft ? gaps.length - 1 : 0;
  for (const { position, ...gap } of draft ? gaps.slice(0, 1) : gaps)
    emit('FXC057', { file, position }, { ...gap, others });
}

interface Gap {
  readonly position: Position;
  readonly word: string;
  readonly field: string;
}

function gapsIn(fields: unknown, find: ArticleReading['find']): Gap[] {
  return textsOf(fields).flatMap(({ path, text }) => {
    const word = gapIn(text)?.word;
    return word ? [{ position: find(path, word), word, field: fieldName(path) }] : [];
  });
}

/** Every text of an entry that an author wrote in own words. */
function textsOf(value: unknown, path: FieldPath = []): { path: FieldPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (path.length === 0 && VERBATIM.has(key)) return [];
    if (path[0] === 'notThis' && key === 'text') return [];
    return textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  });
}

function checkDates({ file, locate }: ArticleReading, article: Article, emit: Emit, today: string): void {
  const { published, updated } = article;
  const ordered = (first: string, earlier: string, second: string, later: string, path: FieldPath) => {
    if (earlier > later && DAY.test(earlier) && DAY.test(later))
      emit('FXC055', { file, position: locate(path) }, { first, second });
  };
  ordered('published', published, 'updated', updated, ['published']);
  for (const [i, { date }] of article.changes.entries()) {
    const path = ['changes', i, 'date'];
    const before = article.changes[i - 1];
    if (before) ordered(fieldName(['changes', i - 1, 'date']), before.date, fieldName(path), date, path);
    else ordered('published', published, fieldName(path), date, path);
    if (i === article.changes.length - 1) ordered(fieldName(path), date, 'updated', updated, path);
  }
  const notAhead = (date: string, path: FieldPath) => {
    if (date > today && DAY.test(date))
      emit('FXC059', { file, position: locate(path) }, { field: fieldName(path), date });
  };
  for (const field of ['published', 'updated', 'verified'] as const) notAhead(article[field], [field]);
  if ('statusAsOf' in article) notAhead(String(article.statusAsOf), ['statusAsOf']);
  for (const [i, { checked }] of article.sources.entries()) notAhead(checked, ['sources', i, 'checked']);
}

function checkOrder({ file, locate }: ArticleReading, article: Article, emit: Emit): void {
  for (const [i, fix] of article.fixes.entries()) {
    const before = article.fixes[i - 1];
    // A fix for another cause, and a workaround after the resolutions, start a row of their own.
    const sameCause = before?.kind === fix.kind && before.causes.some((id) => fix.causes.includes(id));
    if (before && sameCause && RISKS.indexOf(fix.risk) < RISKS.indexOf(before.risk)) {
      const position = locate(['fixes', i, 'risk']);
      emit('FXC058', { file, position }, { id: fix.id, risk: fix.risk, before: before.id });
    }
  }
}
