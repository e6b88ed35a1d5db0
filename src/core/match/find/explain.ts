// The heart of the matcher: a paste and an index in, the entries that answer it out.
// Paste → candidates by telling words → exact or possible → ties → rank.
import { offsetInPaste, type Paste, readPaste } from '../read/paste.ts';
import type { MatchIndex } from '../match-index.ts';
import type { Explanation, ExplainOptions, Match, Notice, Range } from '../types.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { examine } from './examine.ts';
import { findByCode } from './find-by-code.ts';
import type { Finding } from './finding.ts';
import { compareFindings } from './rank.ts';
import { termsOf } from './terms.ts';
import { settleTies } from './ties.ts';
import { type ToolsNamed, toolsNamed } from './tools-named.ts';

const LIMIT = 8;
const MOST_NAMED = 3;

/** Explains a text with a whole index at hand, best first, with the facts that speak for each entry. Never throws. */
export function explain(text: string, index: MatchIndex, options: ExplainOptions = {}): Explanation {
  const paste = readPaste(text, undefined, index.lines);
  return explainPaste(paste, index, candidatesOf(termsOf(paste), index, paste.isQuestion), options);
}

/** The same for a paste whose candidates are known; `index` has at least their entries and signatures, and all tools. */
export function explainPaste(
  paste: Paste,
  index: MatchIndex,
  candidates: Candidates,
  { limit = LIMIT }: ExplainOptions = {},
): Explanation {
  const notices = noticesOf(paste);
  if (paste.normalized.text === '') return { matches: [], ruledOut: [], notices, named: [] };
  const named = toolsNamed(paste.normalized, index.tools);
  const { findings, ruledOut } = examine(paste, index, candidates, named);
  findByCode(candidates, paste.words, index, findings);
  const matches = settleTies([...findings.values()], named, index.tools)
    .sort(compareFindings)
    .slice(0, limit)
    .map((finding) => toMatch(finding, paste, index));
  const shown = new Set(matches.map((match) => match.id));
  return {
    matches,
    ruledOut: ruledOut.filter((each) => !shown.has(each.id)).slice(0, LIMIT),
    notices,
    named: matches[0]?.confidence === 'match' ? [] : namedIn(index, named),
  };
}

function namedIn({ tools }: MatchIndex, named: ToolsNamed): string[] {
  return Object.keys(tools)
    .filter((key) => named(key) !== undefined)
    .slice(0, MOST_NAMED);
}

function noticesOf({ truncated: { text, dropped }, normalized }: Paste): Notice[] {
  const notices: Notice[] = [];
  if (dropped > 0) notices.push({ kind: 'cut', kept: text.length, total: text.length + dropped });
  if (normalized.text === '') notices.push({ kind: 'empty' });
  return notices;
}

function toMatch(finding: Finding, paste: Paste, { tools }: MatchIndex): Match {
  const { entry, confidence, signature, values, reasons } = finding;
  const { layer, id, path, tool, title } = entry;
  const toolName = tools[tool]?.name ?? tool;
  const ranges = toRanges(finding, paste);
  return { layer, id, path, tool, toolName, title, confidence, signature, ranges, values, reasons };
}

function toRanges({ pieces }: Finding, paste: Paste): Range[] {
  const ranges: Range[] = [];
  for (const piece of pieces) {
    const start = offsetInPaste(paste, piece.start);
    const end = offsetInPaste(paste, piece.end - 1) + 1;
    const last = ranges.at(-1);
    if (last && start <= last.end) ranges[ranges.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) ranges.push({ start, end });
  }
  return ranges;
}
