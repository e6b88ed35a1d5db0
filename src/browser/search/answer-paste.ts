// Answers a paste: asks the matcher, loads the cards of what it found, and prepares everything that the page will show.
// Runs in a worker; the files come from outside, so it runs in tests as well.
import { cut } from '../../core/match/read/cut.ts';
import { explain } from '../../core/match/find/explain.ts';
import type { AnswerCard } from '../../core/answer/files.ts';
import { type MatchFiles, OutdatedError } from '../../core/answer/load.ts';
import { describeNotice, describeReason, describeRuledOut } from '../../core/match/find/reasons.ts';
import { redact } from '../../core/match/read/redact.ts';
import type { Explanation, Match } from '../../core/match/types.ts';
import type { Answer, AnswerSheet, OtherPage, Trouble } from './answer.ts';
import { mainWords } from './main-words.ts';
import { matchedLines } from './matched-lines.ts';
import { isLookUp, toAddress, toQuery } from './query.ts';
import { makeReport } from './report.ts';

/** Claimed answers and candidates that are shown as cards. */
const MOST_CARDS = 3;
const MOST_OTHERS = 4;

/** The answer to a text. Never rejects: what went wrong is a part of the answer. */
export async function answerPaste(text: string, files: MatchFiles): Promise<AnswerSheet> {
  const redacted = redact(cut(text).text).text;
  const words = mainWords(redacted);
  const sheet: AnswerSheet = {
    verdict: isLookUp(text) ? 'words' : 'none',
    trouble: undefined,
    answers: [],
    also: [],
    ruledOut: [],
    notices: [],
    query: toQuery(redacted),
    words,
    address: toAddress(text, redacted),
    report: makeReport(redacted, words),
  };
  try {
    const explanation = explain(text, await files.indexFor(text));
    if (explanation.notices.some(({ kind }) => kind === 'unknown-format')) throw new OutdatedError();
    return { ...sheet, ...(await present(text, explanation, files)) };
  } catch (error) {
    return { ...sheet, trouble: troubleOf(error) };
  }
}

async function present(
  text: string,
  { matches, ruledOut, notices }: Explanation,
  files: MatchFiles,
): Promise<Partial<AnswerSheet>> {
  const claimed = matches.filter(
    (match) => match.confidence === 'match' && !match.reasons.some(({ kind }) => kind === 'inside'),
  );
  const shown = (claimed.length > 0 ? claimed : matches).slice(0, MOST_CARDS);
  const cards = await Promise.all(shown.map(({ id }) => files.card(id).catch(() => undefined)));
  const answers = shown.map((match, i) => toAnswer(text, match, cards[i], shown));
  const rest = matches.filter((match) => !shown.includes(match));
  return {
    ...(matches.length > 0 && { verdict: claimed.length > 0 ? 'match' : 'possible' }),
    answers,
    also: [
      ...rest.map(toOther),
      ...(claimed.length === 0 && answers.length === 1 ? lookalikesOf(answers[0]) : []),
    ].slice(0, MOST_OTHERS),
    ruledOut: ruledOut
      .slice(0, MOST_OTHERS)
      .map((other) => ({ path: other.path, title: other.title, why: [describeRuledOut(other)] })),
    notices: notices.filter(({ kind }) => kind !== 'empty').map(describeNotice),
  };
}

function toAnswer(text: string, match: Match, card: AnswerCard | undefined, shown: readonly Match[]): Answer {
  const { id, path, title, toolName, reasons, ranges, values } = match;
  const others = new Set(shown.map((other) => other.id).filter((other) => other !== id));
  return {
    id,
    path,
    title,
    tool: toolName,
    reasons: reasons.map(describeReason),
    // A code that was looked up says nothing more when it is shown again.
    lines: match.signature === null ? [] : matchedLines(text, ranges),
    values,
    card,
    apart: card?.lookalikes.filter((other) => others.has(other.id)) ?? [],
  };
}

// A single candidate is never shown alone: what looks like it is named beside it.
function lookalikesOf(answer: Answer | undefined): OtherPage[] {
  return (answer?.card?.lookalikes ?? []).map(({ path, title, how }) => ({ path, title, why: how }));
}

function toOther({ path, title, reasons }: Match): OtherPage {
  return { path, title, why: reasons.slice(0, 1).map(describeReason) };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof OutdatedError) return 'outdated';
  return navigator.onLine === false ? 'offline' : 'missing';
}
