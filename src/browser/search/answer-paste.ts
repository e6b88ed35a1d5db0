// Answers a paste and prepares everything that the page will show of the answer.
// Runs in a worker; the source comes from outside, so it runs in tests as well.
import { type Answer, answer } from '../../core/answer/answer.ts';
import type { AnswerCard } from '../../core/answer/files.ts';
import { layerName } from '../../core/answer/layers.ts';
import { mainWords } from '../../core/answer/main-words.ts';
import { searchWords } from '../../core/answer/search-words.ts';
import { type AnswerSource, OutdatedError } from '../../core/answer/source.ts';
import { describeNotice, describeReason, describeRuledOut } from '../../core/match/find/reasons.ts';
import { readPaste } from '../../core/match/read/paste.ts';
import { type Say, sayIn } from '../../core/words/say.ts';
import type { OfSite } from '../of-site.ts';
import type { Match } from '../../core/match/types.ts';
import type { AnswerSheet, OtherPage, ShownAnswer, Trouble } from './answer-sheet.ts';
import { matchedLines } from './matched-lines.ts';
import { isLookUp, toAddress, toQuery } from './query.ts';
import { makeReport } from './report.ts';

/** Claimed answers and candidates that are shown as cards. */
const MOST_CARDS = 3;
const MOST_OTHERS = 4;

/** The answer to a text; `own` is what the page knows of its site. Never rejects: what went wrong is a part of the answer. */
export async function answerPaste(text: string, source: AnswerSource, own: OfSite = {}): Promise<AnswerSheet> {
  const say = sayIn(own.words);
  // Where that cannot be read, the look-up says so.
  const lines = await source.lines?.().catch(() => undefined);
  const paste = readPaste(text, own.secrets, lines);
  const redacted = paste.redacted.text;
  const sheet: AnswerSheet = {
    verdict: isLookUp(text) ? 'words' : 'none',
    trouble: undefined,
    answers: [],
    codes: [],
    also: [],
    ruledOut: [],
    elsewhere: [],
    notices: [],
    query: toQuery(redacted),
    words: searchWords(redacted),
    address: toAddress(text, redacted),
    report: makeReport(redacted, mainWords(redacted), say),
  };
  try {
    return { ...sheet, ...present(text, say, await answer(paste, source, { withCards })) };
  } catch (error) {
    return { ...sheet, trouble: troubleOf(error) };
  }
}

/** Which matches are shown as cards. @public Also timed by bench/match. */
export function withCards(matches: readonly Match[]): readonly Match[] {
  const claimed = claimedOf(matches);
  return (claimed.length > 0 ? claimed : matches).slice(0, MOST_CARDS);
}

function present(
  text: string,
  say: Say,
  { matches, ruledOut, notices, cards, codes, tools }: Answer,
): Partial<AnswerSheet> {
  const claimed = claimedOf(matches);
  const shown = withCards(matches);
  const answers = shown.map((match) => toShown(text, say, match, cards.get(match.id), shown));
  const rest = matches.filter((match) => !shown.includes(match));
  return {
    ...(matches.length > 0 && { verdict: claimed.length > 0 ? 'match' : 'possible' }),
    answers,
    codes,
    also: [
      ...rest.map((match) => toOther(match, say)),
      ...(claimed.length === 0 && answers.length === 1 ? lookalikesOf(answers[0]) : []),
    ].slice(0, MOST_OTHERS),
    ruledOut: ruledOut
      .slice(0, MOST_OTHERS)
      .map((other) => ({ layer: 'entry', path: other.path, title: other.title, why: [describeRuledOut(other, say)] })),
    elsewhere: tools,
    notices: notices.filter(({ kind }) => kind !== 'empty').map((notice) => describeNotice(notice, say)),
  };
}

// What stands alone: a part of a longer message is told with that one.
function claimedOf(matches: readonly Match[]): readonly Match[] {
  return matches.filter(
    ({ confidence, reasons }) => confidence === 'match' && !reasons.some(({ kind }) => kind === 'inside'),
  );
}

function toShown(
  text: string,
  say: Say,
  match: Match,
  card: AnswerCard | undefined,
  shown: readonly Match[],
): ShownAnswer {
  const { layer, id, path, title, toolName, reasons, ranges, values } = match;
  const others = new Set(shown.map((other) => other.id).filter((other) => other !== id));
  return {
    layer,
    is: say(layerName(match)),
    id,
    path,
    title,
    tool: toolName,
    reasons: reasons.map((reason) => describeReason(reason, say)),
    // A code that was looked up says nothing more when it is shown again.
    lines: match.signature === null ? [] : matchedLines(text, ranges),
    values,
    card,
    apart: card?.lookalikes.filter((other) => others.has(other.id)) ?? [],
  };
}

// A single candidate is never shown alone: what looks like it is named beside it.
function lookalikesOf(answer: ShownAnswer | undefined): OtherPage[] {
  return (answer?.card?.lookalikes ?? []).map(({ how, layer, path, title }): OtherPage => {
    return { layer: layer ?? 'entry', path, title, why: how };
  });
}

function toOther({ layer, path, title, reasons }: Match, say: Say): OtherPage {
  return { layer, path, title, why: reasons.slice(0, 1).map((reason) => describeReason(reason, say)) };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof OutdatedError) return 'outdated';
  return navigator.onLine === false ? 'offline' : 'missing';
}
