// Settles what findings are to each other: parts of a longer message, and the same text printed by several tools.
import type { Finding } from './finding.ts';
import type { IndexTool } from '../match-index.ts';
import { isInside, sameText } from './finding.ts';

/** Marks tools named and messages inside others; of claims on the same text, the tool named keeps its claim. */
export function settleRivals(
  findings: readonly Finding[],
  named: ReadonlyMap<string, string>,
  tools: Readonly<Record<string, IndexTool>>,
): void {
  for (const finding of findings) {
    const word = named.get(finding.entry.tool);
    finding.toolNamed = word !== undefined;
    const tool = tools[finding.entry.tool]?.name ?? finding.entry.tool;
    if (word !== undefined) finding.reasons.push({ kind: 'tool-named', tool, word });
  }
  const exact = findings.filter((finding) => finding.exact);
  const unsure = new Set<Finding>();
  for (const finding of exact) {
    const outer = exact.find((other) => other !== finding && isInside(finding, other));
    if (outer) {
      finding.inside = true;
      finding.reasons.push({ kind: 'inside', id: outer.entry.id });
    }
    const rivals = exact.filter((other) => other !== finding && sameText(finding, other));
    if (rivals.length === 0) continue;
    finding.reasons.push({ kind: 'same-text', ids: rivals.map((rival) => rival.entry.id) });
    if (rivals.some((rival) => rivalHolds(rival, finding))) unsure.add(finding);
  }
  for (const finding of unsure) finding.confidence = 'possible';
}

// Another tool's claim on the same text, unless the paste names this tool and not that one.
function rivalHolds(rival: Finding, finding: Finding): boolean {
  return rival.entry.tool !== finding.entry.tool && !(finding.toolNamed && !rival.toolNamed);
}
