// Settles what findings are to each other: parts of a longer message, and the same text printed by several tools.
import type { IndexTool } from '../match-index.ts';
import type { Reason } from '../types.ts';
import { type Finding, isInside, sameText } from './finding.ts';
import { compareLayers } from './rank.ts';
import type { ToolsNamed } from './tools-named.ts';

/** Notes tools named and messages inside others; of claims on the same text, the tool named keeps its claim. */
export function settleTies(
  findings: readonly Finding[],
  named: ToolsNamed,
  tools: Readonly<Record<string, IndexTool>>,
): Finding[] {
  const noted = findings.map((finding): Finding => {
    const key = finding.entry.tool;
    const word = named(key);
    if (word === undefined) return finding;
    const reason: Reason = { kind: 'tool-named', tool: tools[key]?.name ?? key, word };
    return { ...finding, toolNamed: true, reasons: [...finding.reasons, reason] };
  });
  const exact = noted.filter((finding) => finding.exact);
  return noted.map((finding) => (finding.exact ? settle(finding, exact) : finding));
}

function settle(finding: Finding, exact: readonly Finding[]): Finding {
  const outer = exact.find((other) => holds(other, finding));
  const rivals = exact.filter(
    (other) => other !== finding && other.entry.layer === finding.entry.layer && sameText(finding, other),
  );
  const reasons = [...finding.reasons];
  if (outer) reasons.push({ kind: 'inside', id: outer.entry.id });
  if (rivals.length > 0) reasons.push({ kind: 'same-text', ids: rivals.map((rival) => rival.entry.id) });
  const confidence = rivals.some((rival) => rivalHolds(rival, finding)) ? 'possible' : finding.confidence;
  return { ...finding, confidence, reasons, inside: outer !== undefined };
}

// Whether a finding says all that `part` says, and more. Of two layers only the more particular one does, once it is claimed:
// a family's longer message does not hide an entry.
function holds(finding: Finding, part: Finding): boolean {
  if (finding === part) return false;
  const layers = compareLayers(finding, part);
  if (layers === 0) return isInside(part, finding) || isMoreParticular(finding, part);
  return layers < 0 && finding.confidence === 'match' && (isInside(part, finding) || sameText(part, finding));
}

// Of two claims on the same text, the one that asks for more beside it and finds it.
function isMoreParticular(finding: Finding, than: Finding): boolean {
  return finding.confidence === 'match' && sameText(finding, than) && conditions(finding) > conditions(than);
}

function conditions({ reasons }: Finding): number {
  return reasons.filter(({ kind }) => kind === 'must-have').length;
}

// Another tool's claim on the same text, unless the paste names this tool and not that one.
function rivalHolds(rival: Finding, finding: Finding): boolean {
  if (isMoreParticular(finding, rival)) return false;
  return rival.entry.tool !== finding.entry.tool && !(finding.toolNamed && !rival.toolNamed);
}
