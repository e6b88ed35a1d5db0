// A signature of which enough is in the text to be worth a look, and that no number contradicts.
import type { Candidate } from './candidate.ts';
import type { Finding } from './finding.ts';
import type { Paste } from '../read/paste.ts';
import type { RuledOut } from '../types.ts';
import { codesWithin, codesOf, contradiction, parseCode } from './codes.ts';
import { weigh } from './evidence.ts';
import { findLiteral } from './literals.ts';
import type { ToolsNamed } from './tools-named.ts';

/**
 * How much must be there. Bits, the share of the signature, the share of the lines that are its words, the bits of its most
 * telling word: a paste that names the tool, one of which most is this message, and one that only holds much of it.
 */
const LEAST = [
  { named: true, bits: 12, share: 0.6, covered: 0, strongest: 0 },
  { named: false, bits: 15, share: 0.5, covered: 0.5, strongest: 6.5 },
  { named: false, bits: 20, share: 0.5, covered: 0.35, strongest: 6.5 },
] as const;
/** A few words in somebody's own order. */
const LEAST_ASKED = [
  { named: true, bits: 7, share: 0.12, covered: 0.15, strongest: 0 },
  { named: false, bits: 10, share: 0.2, covered: 0.5, strongest: 7 },
] as const;
const FEW_WORDS = 14;
const MOST_MISSING = 5;

/** The finding, or why it is not this one; undefined when too little of the signature is there. */
export function findPossible(candidate: Candidate, paste: Paste, named: ToolsNamed): Finding | RuledOut | undefined {
  const { prepared, entry, number, at } = candidate;
  // A kind of failure, or a vendor's page, with half of the message missing says nothing.
  if (entry.layer !== 'entry') return undefined;
  const few = paste.words.size <= FEW_WORDS;
  const evidence = weigh(prepared, paste.normalized, paste.words, few);
  if (evidence === undefined) return undefined;
  const { present, total, covered, strongest, from, to } = evidence;
  const isEnough = (few ? LEAST_ASKED : LEAST).some(
    (least) =>
      present >= least.bits &&
      present >= least.share * total &&
      covered >= least.covered &&
      strongest >= least.strongest &&
      (!least.named || named(entry.tool) !== undefined),
  );
  if (!isEnough) return undefined;
  // The name of the tool and a number are not yet its message.
  const mention = named(entry.tool)?.toLowerCase() ?? '';
  if (!evidence.places.some(({ word }) => /\D/.test(word) && !mention.includes(word))) return undefined;

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

  const much = present >= 0.7 * total ? 'most' : present >= 0.4 * total ? 'half' : 'some';
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
    reasons: [{ kind: 'partly', much, missing: evidence.missing.slice(0, MOST_MISSING) }],
    toolNamed: false,
    inside: false,
  };
}
