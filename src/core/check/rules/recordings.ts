// Recorded reproductions against their entries: the error was this one, the fix ended it, and nothing rests on more than was shown.
import type { ReadingOf } from '../../content/reading.ts';
import type { Article, ArticleReading } from '../../content/article.ts';
import type { Recording } from '../../content/entry.ts';
import { explain } from '../../match/find/explain.ts';
import type { MatchIndex } from '../../match/match-index.ts';
import type { FieldPath } from '../../content/yaml-source.ts';
import { pageDigest } from '../../catalogue/page-digest.ts';
import { type Phase, printedIn, QUICK_FIX, shownCauses, shownFixes } from '../../catalogue/recording.ts';
import { everyCommand } from '../../content/every-command.ts';
import { type Emit, type Place, placeOf } from '../emit.ts';
import { fieldName } from '../field-name.ts';
import { whatIsFound } from '../what-is-found.ts';
import { RECORDING } from '../../content/kinds/recording.ts';
import { ARTICLE_KINDS } from '../../content/kinds.ts';
import type { Rule, RuleContext } from '../rule.ts';

const START = { line: 1, column: 1, length: 1 };

/** Checks every recording, and every entry that says it was reproduced. */
export const recordings: Rule = { about: [RECORDING, ...ARTICLE_KINDS], check: checkRecordings };

function checkRecordings({ content, indexes, emit }: RuleContext): void {
  const articles = new Map(content.articles.flatMap((reading) => (reading.id ? [[reading.id, reading] as const] : [])));
  const index = new Map(indexes.tried.map(({ article }) => [article.id, indexes.indexFor(article)]));
  for (const reading of content.recordings) {
    const { file, name: id } = reading;
    const article = articles.get(id);
    if (!article) emit('FXC090', { file, position: START }, { id });
    else if (article.partial) checkRecording(reading, article, article.partial, index.get(id), emit);
  }
  const recordings = new Map(content.recordings.map((reading) => [reading.name, reading]));
  for (const reading of content.articles) {
    const { partial, unfit } = reading;
    if (partial && !unfit.has('sources')) checkClaims(reading, partial, recordings.get(partial.id), emit);
  }
}

function checkRecording(
  { file, name: id, value: recording, locate }: ReadingOf<typeof RECORDING>,
  { unfit }: ArticleReading,
  article: Article,
  index: MatchIndex | undefined,
  emit: Emit,
): void {
  const isRun = !recording || shownCauses(recording).length > 0 || shownFixes(recording, 'all').length > 0;
  if (isRun && !unfit.has('sources') && !article.sources.some(({ kind }) => kind === 'reproduction')) {
    emit('FXC094', { file, position: START }, { id });
  }
  if (!recording) return;
  for (const { path, list, id: named } of namedIn(recording)) {
    const candidates = article[list].map((item) => item.id);
    if (unfit.has(list) || candidates.includes(named)) continue;
    emit('FXC050', { file, position: locate(path) }, { field: fieldName(path), id: named, candidates });
  }
  if (unfit.size === 0) checkAge(recording, article, (path) => ({ file, position: locate(path) }), emit);
  if (!index) return;
  for (const { path, phase, fixed } of phasesOf(recording)) {
    const found = explain(printedIn(phase), index);
    const [first] = found.matches;
    const place = placeOf({ file, locate }, [...path, 'runs']);
    if (!fixed && (first?.id !== id || first.confidence !== 'match')) {
      emit('FXC091', place, { id, found: whatIsFound(found, article) });
    }
    if (fixed && found.matches.some((match) => match.id === id && match.confidence === 'match')) {
      emit('FXC092', place, { id });
    }
  }
}

/** Every cause and fix that a recording names, and where. */
function namedIn({ cause, fix, scenarios = [] }: Recording) {
  const named = (list: 'causes' | 'fixes', path: FieldPath, id: string | undefined) =>
    id === undefined || (list === 'fixes' && id === QUICK_FIX) ? [] : [{ list, path, id }];
  return [
    ...named('causes', ['cause'], cause),
    ...named('fixes', ['fix'], fix),
    ...scenarios.flatMap((scenario, i) => [
      ...named('causes', ['scenarios', i, 'cause'], scenario.cause),
      ...scenario.cures.flatMap((cure, j) => named('fixes', ['scenarios', i, 'cures', j, 'fix'], cure.fix)),
    ]),
  ];
}

/** Every half of a run that a recording holds: what was printed with the error, and after a fix. */
function phasesOf({ before, after, scenarios = [] }: Recording) {
  const half = (path: FieldPath, phase: Phase | undefined, fixed: boolean) => (phase ? [{ path, phase, fixed }] : []);
  return [
    ...half(['before'], before, false),
    ...half(['after'], after, true),
    ...scenarios.flatMap((scenario, i) => [
      ...half(['scenarios', i, 'before'], scenario.before, false),
      ...scenario.cures.flatMap((cure, j) => half(['scenarios', i, 'cures', j, 'after'], cure.after, true)),
    ]),
  ];
}

/** Whether the page still prints what was run, and still expects the same of it. */
function checkAge(
  { scenarios = [], trials }: Recording,
  article: Article,
  at: (path: FieldPath) => Place,
  emit: Emit,
): void {
  const page = pageDigest(article);
  for (const [i, scenario] of scenarios.entries()) {
    if (scenario.page !== page) emit('FXC097', at(['scenarios', i, 'page']), { id: article.id, cause: scenario.cause });
  }
  const printed = new Set(everyCommand(article).map(({ text }) => text));
  for (const [i, { text }] of (trials?.commands ?? []).entries()) {
    if (!printed.has(text)) emit('FXC098', at(['trials', 'commands', i, 'text']), { id: article.id, text });
  }
}

/** What an entry rests on its reproduction. */
function checkClaims(
  { file, locate }: ArticleReading,
  article: Article,
  recorded: ReadingOf<typeof RECORDING> | undefined,
  emit: Emit,
): void {
  const i = article.sources.findIndex(({ kind }) => kind === 'reproduction');
  const source = article.sources[i]?.id;
  if (source === undefined) return;
  if (!recorded) {
    emit('FXC093', { file, position: locate(['sources', i, 'kind']) }, { source, id: article.id });
    return;
  }
  const recording = recorded.value;
  if (!recording) return;
  for (const [j, { id, sources }] of article.causes.entries()) {
    const recordedCauses = shownCauses(recording);
    if (!sources.includes(source) || recordedCauses.includes(id)) continue;
    emit('FXC096', { file, position: locate(['causes', j, 'sources']) }, { cause: id, recorded: recordedCauses });
  }
  for (const [j, { id, sources, confidence }] of article.fixes.entries()) {
    if (!sources.includes(source) || bearsOut(recording, id, confidence)) continue;
    const applied = shownFixes(recording, 'all');
    const others = applied.includes(id) ? [] : applied;
    emit('FXC095', { file, position: locate(['fixes', j, 'sources']) }, { fix: id, recorded: others });
  }
}

/** A stand-in can show that a client does the right thing after a fix; that the fix mends the cause it cannot. */
function bearsOut(recording: Recording, fix: string, confidence: string): boolean {
  return shownFixes(recording, confidence === 'reproduced' ? 'cause' : 'all').includes(fix);
}
