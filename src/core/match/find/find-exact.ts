// A signature that stands in the text as a whole: fragments in order, what it must have, nothing it must not.
import type { Candidate } from './candidate.ts';
import type { Finding } from './finding.ts';
import type { Span } from './locate.ts';
import type { Paste } from '../read/paste.ts';
import { CONDITION_BITS, type Condition } from './prepare.ts';
import type { Layer, Range, Reason, RuledOut } from '../types.ts';
import { captureValues } from './capture.ts';
import { codesWithin, codesOf, contradiction, parseCode } from './codes.ts';
import { findLiteral } from './literals.ts';
import { locate } from './locate.ts';

// Fewer bits than this are one or two common words, which prove nothing. A family is about such words, wherever they stand.
const CLAIM_BITS: Readonly<Record<Layer, number>> = { entry: 9, family: 3, reference: 9 };
// How far around a message its look-alike's words count; beyond begins another message.
const NOT_WINDOW = 1500;
const HAVE_WINDOW = 20_000;
const CODE_WINDOW = 90;
// A message with more words than this is told apart by them, whatever number stands beside it.
const TELLING_BITS = 26;

/** The finding, or why it is not this one; undefined when the signature does not stand there. */
export function findExact(candidate: Candidate, paste: Paste): Finding | RuledOut | undefined {
  const { prepared, entry } = candidate;
  const { normalized } = paste;
  let result: Finding | RuledOut | undefined;
  locate(prepared.pattern, normalized, paste.words, (span) => {
    const start = span[0] ?? 0;
    const end = endOf(candidate, span);
    const has = ({ any }: Condition, window: number): boolean =>
      any.some((literal) => findLiteral(normalized, literal, start - window, end + window) >= 0);
    const not = prepared.mustNot.find((each) => has(each, NOT_WINDOW));
    if (not) {
      const { id, path, title } = entry;
      result ??= { id, path, title, because: { kind: 'must-not', literal: not.literal } };
      return false;
    }
    if (!prepared.mustHave.every((each) => has(each, HAVE_WINDOW))) return false;
    result = toFinding(candidate, paste, span, start, end);
    return result.confidence === 'match';
  });
  return result;
}

function toFinding(candidate: Candidate, paste: Paste, span: Span, start: number, end: number): Finding {
  const { prepared, entry, number, at } = candidate;
  const reasons: Reason[] = [{ kind: 'in-order', fragments: span.length }];
  for (const { literal } of prepared.mustHave) reasons.push({ kind: 'must-have', literal });
  const other = otherNumber(candidate, paste, start, end);
  if (other) reasons.push({ kind: 'other-number', ...other });
  const general = prepared.total + CONDITION_BITS * prepared.mustHave.length < CLAIM_BITS[entry.layer];
  if (general) reasons.push({ kind: 'too-general' });
  return {
    number,
    entry,
    confidence: other || general ? 'possible' : 'match',
    signature: at,
    exact: true,
    lacks: false,
    information: prepared.total,
    start,
    end,
    pieces: piecesOf(candidate, span),
    values: captureValues(prepared.pattern, span, paste),
    reasons,
    toolNamed: false,
    inside: false,
  };
}

// An entry for 529 whose words stand beside a 500: the words alone do not prove it. A number in the signature does.
function otherNumber({ prepared, entry }: Candidate, paste: Paste, start: number, end: number) {
  const own = new Set(codesOf(prepared.pattern.words).map((code) => code.kind));
  const expected = entry.codes.flatMap((code) => parseCode(code) ?? []).filter((code) => code.kind === 'http');
  if (own.has('http') || expected.length === 0 || prepared.total >= TELLING_BITS) return undefined;
  return contradiction(expected, codesWithin(paste, start - CODE_WINDOW, end + CODE_WINDOW));
}

function piecesOf({ prepared }: Candidate, span: Span): Range[] {
  const { fragments, gaps } = prepared.pattern;
  const pieces: Range[] = [];
  span.forEach((start, k) => {
    const end = start + (fragments[k]?.text.length ?? 0);
    const last = pieces.at(-1);
    if (last && gaps[k]?.breaks === 0) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  });
  return pieces;
}

function endOf({ prepared }: Candidate, span: Span): number {
  return (span.at(-1) ?? 0) + (prepared.pattern.fragments.at(-1)?.text.length ?? 0);
}
