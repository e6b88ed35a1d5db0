// Looks at each candidate in a paste: its signature as a whole, or enough of its words.
import type { Paste } from '../read/paste.ts';
import type { MatchIndex } from '../match-index.ts';
import { entryOf, SIGNATURES } from '../match-index.ts';
import type { RuledOut } from '../types.ts';
import type { Candidates } from './candidates.ts';
import { findExact } from './find-exact.ts';
import { findPossible } from './find-possible.ts';
import type { Finding } from './finding.ts';
import { prepare } from './prepare.ts';
import { compareFindings } from './rank.ts';
import type { ToolsNamed } from './tools-named.ts';

/** The best finding for each entry, by its number, and the entries that something speaks against. */
export function examine(
  paste: Paste,
  index: MatchIndex,
  { signatures }: Candidates,
  named: ToolsNamed,
): { findings: Map<number, Finding>; ruledOut: RuledOut[] } {
  const findings = new Map<number, Finding>();
  const ruledOut = new Map<string, RuledOut>();
  for (const each of signatures) {
    const signature = index.signatures[each];
    const number = entryOf(each);
    const entry = index.entries[number];
    if (!signature || !entry) continue;
    const candidate = { number, at: each % SIGNATURES, entry, prepared: prepare(signature, index.lines) };
    const found = findExact(candidate, paste) ?? findPossible(candidate, paste, named);
    if (found === undefined) continue;
    if ('because' in found) {
      ruledOut.set(entry.id, found);
      continue;
    }
    const known = findings.get(number);
    const best = known === undefined || compareFindings(found, known) < 0 ? found : known;
    // Another wording of the same error may have what the best one leaves out.
    findings.set(number, { ...best, values: { ...known?.values, ...found.values, ...best.values } });
  }
  for (const { entry } of findings.values()) ruledOut.delete(entry.id);
  return { findings, ruledOut: [...ruledOut.values()] };
}
