// A signature of which enough is in the text to be worth a look, and that no number contradicts.
import type { Candidate } from './candidate.ts';
import type { Finding } from './finding.ts';
import type { Paste } from '../read/paste.ts';
import type { RuledOut } from '../types.ts';
import { codesWithin, codesOf, contradiction, parseCode } from './codes.ts';
import { weigh } from './evidence.ts';
import { findLiteral } from './literals.ts';
import type { ToolsNamed } from './tools-named.ts';

// A question in one's own words has few words of the message; a log has many words of everything.
// A question that also names the tool needs the fewest.
const LEAST = {
  toolQuestion: { bits: 7, share: 0.12 },
  question: { bits: 10, share: 0.2 },
  log: { bits: 14, share: 0.5 },
};
const MOST_MISSING = 5;

/** The finding, or why it is not this one; undefined when too little of the signature is there. */
export function findPossible(candidate: Candidate, paste: Paste, named: ToolsNamed): Finding | RuledOut | undefined {
  const { prepared, entry, number, at } = candidate;
  // A kind of failure, or a vendor's page, with half of the message missing says nothing.
  if (entry.layer !== 'entry') return undefined;
  const evidence = weigh(prepared, paste.normalized, paste.words);
  if (evidence === undefined) return undefined;
  const { present, total, from, to } = evidence;
  if (present < LEAST.toolQuestion.bits) return undefined;
  const least = LEAST[kindOf(candidate, paste, named)];
  if (present < least.bits || present < least.share * total) return undefined;

  const { id, path, title } = entry;
  const has = (literal: string): boolean => findLiteral(paste.normalized, literal, from, to) >= 0;
  const not = prepared.mustNot.find((condition) => condition.any.some(has));
  if (not) return { id, path, title, because: { kind: 'must-not', literal: not.literal } };
  const near = codesWithin(paste, from, to);
  const wanted = prepared.mustHave.flatMap((condition) => condition.literal.split('|'));
  const expected = [
    ...codesOf(prepared.pattern.words),
    ...[...wanted, ...entry.codes].flatMap((code) => parseCode(code) ?? []),
  ];
  const other = contradiction(expected, near);
  if (other) return { id, path, title, because: { kind: 'other-number', ...other } };

  const percent = Math.min(99, Math.round((100 * present) / total));
  return {
    number,
    entry,
    confidence: 'possible',
    signature: at,
    exact: false,
    lacks: evidence.lacks,
    information: present - (total - present) / 2,
    start: evidence.places[0]?.at ?? 0,
    end: (evidence.places.at(-1)?.at ?? 0) + (evidence.places.at(-1)?.length ?? 0),
    pieces: evidence.places.map(({ at, length }) => ({ start: at, end: at + length })),
    values: {},
    reasons: [{ kind: 'partly', percent, missing: evidence.missing.slice(0, MOST_MISSING) }],
    toolNamed: false,
    inside: false,
  };
}

function kindOf({ entry }: Candidate, { isQuestion }: Paste, named: ToolsNamed): keyof typeof LEAST {
  if (!isQuestion) return 'log';
  return named(entry.tool) === undefined ? 'question' : 'toolQuestion';
}
