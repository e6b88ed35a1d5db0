// An index in parts answers as the whole, from few of its parts.
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../src/core/match/find/candidates.ts';
import { explain, explainPaste } from '../../../src/core/match/find/explain.ts';
import { PartialIndex } from '../../../src/core/match/find/partial-index.ts';
import { termsOf } from '../../../src/core/match/find/terms.ts';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { splitIndex } from '../../../src/core/match/index/split-index.ts';
import type { MatchIndex } from '../../../src/core/match/match-index.ts';
import { readPaste } from '../../../src/core/match/read/paste.ts';
import { entry } from './made-up.ts';

const NAMES = [
  'socket',
  'quota',
  'lockfile',
  'template',
  'kernel',
  'registry',
  'tokenizer',
  'migration',
  'constructor',
  '__proto__',
];
const entries = Array.from({ length: 200 }, (_, i) => {
  const [first = '', second = ''] = [NAMES[i % 10], NAMES[Math.floor(i / 10) % 10]];
  return entry(`E${i}`, [`${first}_${i} of ${second} unit{n:int} refused the handshake`], { codes: [String(400 + i)] });
});
const index = compileIndex(entries);
const { head, lists, bodies } = splitIndex(JSON.parse(JSON.stringify(index)) as MatchIndex, { lists: 16, bodies: 16 });

/** Explains with the parts that are needed; says how many had to be added. */
function explainInParts(text: string, partial = new PartialIndex(head)) {
  const paste = readPaste(text);
  const { terms, missing } = partial.listed(termsOf(paste));
  for (const number of missing) partial.addList(number, lists[number] ?? { format: 0, postings: {}, codes: {} });
  const candidates = candidatesOf(terms, partial.index, paste.isQuestion);
  const numbers = partial.missingBodies(candidates);
  for (const number of numbers) partial.addBody(number, bodies[number] ?? { format: 0, entries: {}, signatures: {} });
  const added = { lists: missing.length, bodies: numbers.length };
  return { explanation: explainPaste(paste, partial.index, candidates), added };
}

const TEXTS = [
  ['a line', 'Error: kernel_4 of socket unit7 refused the handshake'],
  ['names of Object', 'constructor_8 of __proto__ unit1 refused; __proto___9 of socket unit2 refused the handshake'],
  ['a code', '417'],
  ['nothing known', 'all is well'],
  ['a log', `${'noise about nothing in particular\n'.repeat(50)}quota_91 of __proto__ unit3 refused the handshake`],
] as const;

describe('an index in parts', () => {
  it.each(TEXTS)('answers as the whole does: %s', (_, text) => {
    expect(explainInParts(text).explanation).toEqual(explain(text, index));
  });

  it('answers as the whole when other pastes have brought other parts', () => {
    const partial = new PartialIndex(head);
    for (const [, text] of [...TEXTS, ...TEXTS])
      expect(explainInParts(text, partial).explanation).toEqual(explain(text, index));
  });

  it('needs few of its parts, and each once', () => {
    const partial = new PartialIndex(head);
    const text = 'Error: kernel_4 of socket unit7 refused the handshake';
    const { added } = explainInParts(text, partial);
    expect(added.lists).toBeLessThan(lists.length);
    expect(added.bodies).toBeLessThan(bodies.length);
    expect(explainInParts(text, partial).added).toEqual({ lists: 0, bodies: 0 });
  });
});
