// The door of the matcher: a paste and an index in, the entries that answer it out.
// Cut → redact → fold → candidates by rare words → exact or possible → rank.
import type { Finding } from './finding.ts';
import type { IndexTool, MatchIndex } from '../match-index.ts';
import type { Paste } from '../read/paste.ts';
import type { Explanation, ExplainOptions, Match, Notice, Range } from '../types.ts';
import { examine } from './examine.ts';
import { findByCode } from './find-by-code.ts';
import { FORMAT } from '../match-index.ts';
import { toolsNamed } from './mentions.ts';
import { offsetInPaste, readPaste } from '../read/paste.ts';
import { compareFindings } from './rank.ts';
import { settleRivals } from './rivals.ts';

const LIMIT = 8;

/** Finds the entries that answer `text`, best first, with the facts that speak for each. Never throws. */
export function explain(text: string, index: MatchIndex, options: ExplainOptions = {}): Explanation {
  const notices: Notice[] = [];
  const none: Explanation = { matches: [], ruledOut: [], notices };
  if (index?.format !== FORMAT) {
    notices.push({ kind: 'unknown-format', found: index?.format, known: FORMAT });
    return none;
  }
  const paste = readPaste(text);
  const { dropped } = paste.part;
  if (dropped > 0) notices.push({ kind: 'cut', kept: text.length - dropped, total: text.length });
  if (paste.folded.text === '') {
    notices.push({ kind: 'empty' });
    return none;
  }
  const { findings, ruledOut } = examine(paste, index);
  findByCode(paste, index, findings);

  const all = [...findings.values()];
  const tools = new Map<string, IndexTool>();
  for (const { entry } of all) {
    const tool = index.tools[entry.tool];
    if (tool) tools.set(entry.tool, tool);
  }
  settleRivals(all, toolsNamed(paste.folded, tools), index.tools);
  all.sort(compareFindings);

  const matches = all.slice(0, options.limit ?? LIMIT).map((finding): Match => {
    const { id, path, tool, title } = finding.entry;
    const { confidence, signature, values, reasons } = finding;
    const ranges = toRanges(finding, paste);
    return {
      id,
      path,
      tool,
      toolName: index.tools[tool]?.name ?? tool,
      title,
      confidence,
      signature,
      ranges,
      values,
      reasons,
    };
  });
  const shown = new Set(matches.map((match) => match.id));
  return { matches, ruledOut: ruledOut.filter((each) => !shown.has(each.id)).slice(0, LIMIT), notices };
}

function toRanges(finding: Finding, paste: Paste): Range[] {
  const ranges: Range[] = [];
  for (const piece of finding.pieces) {
    const start = offsetInPaste(paste, piece.start);
    const end = offsetInPaste(paste, piece.end - 1) + 1;
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) ranges.push({ start, end });
  }
  return ranges;
}
