// Looks for the signatures of an index in a paste: as a whole, or enough of their words.
import type { Finding } from './finding.ts';
import type { IndexEntry, IndexSignature, IndexTool, MatchIndex } from '../match-index.ts';
import type { Paste } from '../read/paste.ts';
import type { Prepared } from './prepared.ts';
import type { RuledOut } from '../types.ts';
import { candidates } from './candidates.ts';
import { findExact } from './find-exact.ts';
import { findPossible } from './find-possible.ts';
import { entryOf, SIGNATURES } from '../match-index.ts';
import { isQuestion } from '../read/paste.ts';
import { prepare } from './prepared.ts';
import { compareFindings } from './rank.ts';

/** One signature under examination. */
export interface Candidate {
  /** Number of the entry, and position of the signature in it. */
  number: number;
  at: number;
  entry: IndexEntry;
  tool: IndexTool | undefined;
  signature: IndexSignature;
  prepared: Prepared;
}

/** The best finding for each entry, and the entries that something speaks against. */
export function examine(paste: Paste, index: MatchIndex): { findings: Map<number, Finding>; ruledOut: RuledOut[] } {
  const findings = new Map<number, Finding>();
  const ruledOut = new Map<string, RuledOut>();
  for (const number of candidates(paste.words, index.anchors, isQuestion(paste))) {
    const signature = index.signatures[number];
    const entry = index.entries[entryOf(number)];
    if (!signature || !entry) continue;
    const tool = index.tools[entry.tool];
    const candidate = {
      number: entryOf(number),
      at: number % SIGNATURES,
      entry,
      tool,
      signature,
      prepared: prepare(signature),
    };
    const found = findExact(candidate, paste) ?? findPossible(candidate, paste);
    if (found === undefined) continue;
    if ('because' in found) {
      ruledOut.set(entry.id, found);
      continue;
    }
    const known = findings.get(found.number);
    if (known === undefined || compareFindings(found, known) < 0) findings.set(found.number, found);
  }
  for (const { entry } of findings.values()) ruledOut.delete(entry.id);
  return { findings, ruledOut: [...ruledOut.values()] };
}
