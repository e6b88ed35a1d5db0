// A short text such as `529`, `ECONNREFUSED` or `-32000`: every entry that bears the code is possible. Of `OpenAI 401` those are
// whose titles have the other words too, where there are any.
import type { MatchIndex } from '../match-index.ts';
import { codeKey } from '../match-index.ts';
import type { Candidates } from './candidates.ts';
import type { Finding } from './finding.ts';
import { normalize } from '../read/normalize.ts';
import type { Words } from '../read/words.ts';

const FEW_WORDS = 6;

/** Adds to `findings` the entries to which a code led, and to those that are there already the code as a reason. */
export function findByCode(
  { coded }: Candidates,
  words: Words,
  index: MatchIndex,
  findings: Map<number, Finding>,
): void {
  const isShort = words.size <= FEW_WORDS;
  const others = [...words].filter((word) => isShort && !coded.some(({ key }) => key.includes(word)));
  // The title of an entry names its tool.
  const shared = (number: number) => {
    const title = normalize(index.entries[number]?.title ?? '').text;
    return others.filter((word) => title.includes(word)).length;
  };
  const most = Math.max(0, ...coded.map(({ entry }) => shared(entry)));
  for (const { entry: number, key, at } of coded) {
    const entry = index.entries[number];
    if (!entry || shared(number) < most) continue;
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
