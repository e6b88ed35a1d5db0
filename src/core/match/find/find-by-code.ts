// A short text such as `529`, `ECONNREFUSED` or `-32000`: every entry that bears the code is possible.
import type { MatchIndex } from '../match-index.ts';
import { codeKey } from '../match-index.ts';
import type { Candidates } from './candidates.ts';
import type { Finding } from './finding.ts';

/** Adds to `findings` the entries to which a code led, and to those that are there already the code as a reason. */
export function findByCode({ coded }: Candidates, index: MatchIndex, findings: Map<number, Finding>): void {
  for (const { entry: number, key, at } of coded) {
    const entry = index.entries[number];
    if (!entry) continue;
    const reason = { kind: 'code', code: entry.codes.find((code) => codeKey(code) === key) ?? key } as const;
    const known = findings.get(number);
    if (known) {
      findings.set(number, { ...known, reasons: [...known.reasons, reason] });
      continue;
    }
    const place = { start: at, end: at + key.length };
    findings.set(number, {
      ...place,
      number,
      entry,
      confidence: 'possible',
      signature: null,
      exact: false,
      lacks: false,
      information: 1,
      pieces: [place],
      values: {},
      reasons: [reason],
      toolNamed: false,
      inside: false,
    });
  }
}
