// A short text such as `529`, `ECONNREFUSED` or `-32000`: every entry that bears the code is possible. Of `OpenAI 401` those are
// whose titles or tools have the other words too, where there are any.
import type { MatchIndex } from '../match-index.ts';
import { codeKey } from '../match-index.ts';
import type { Candidates } from './candidates.ts';
import type { Finding } from './finding.ts';
import { normalize } from '../read/normalize.ts';
import { Words } from '../read/words.ts';

const FEW_WORDS = 6;

/** Adds to `findings` the entries to which a code led, and to those that are there already the code as a reason. */
export function findByCode(
  { coded }: Candidates,
  words: Words,
  index: MatchIndex,
  findings: Map<number, Finding>,
): void {
  const others =
    words.size > FEW_WORDS ? [] : [...words].filter((word) => !coded.some(({ key }) => key.includes(word)));
  const shared = (number: number) => sharedWords(others, index, number);
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

// How many of the words stand in the title of an entry or in the name of its tool.
function sharedWords(words: readonly string[], { entries, tools }: MatchIndex, number: number): number {
  const { title = '', tool = '' } = entries[number] ?? {};
  const own = new Set(new Words(normalize(`${title} ${tools[tool]?.name ?? tool}`)));
  return words.filter((word) => own.has(word)).length;
}
