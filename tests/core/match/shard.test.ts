import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import { mergeParts, neededBodies, neededLists, splitIndex } from '../../../src/core/match/shard.ts';
import type { MatchIndex } from '../../../src/core/match/match-index.ts';
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

const pick = <T>(all: T[], numbers: number[]): T[] => numbers.flatMap((number) => all[number] ?? []);

function explainInParts(text: string) {
  const some = pick(lists, neededLists(text, head));
  return explain(text, mergeParts(head, some, pick(bodies, neededBodies(text, head, some))));
}

describe('an index in parts', () => {
  it.each([
    ['a line', 'Error: kernel_4 of socket unit7 refused the handshake'],
    ['names of Object', 'constructor_8 of __proto__ unit1 refused; __proto___9 of socket unit2 refused the handshake'],
    ['a code', '417'],
    ['nothing known', 'all is well'],
    ['a log', `${'noise about nothing in particular\n'.repeat(50)}quota_91 of __proto__ unit3 refused the handshake`],
  ])('answers as the whole does: %s', (_, text) => {
    expect(explainInParts(text)).toEqual(explain(text, index));
  });

  it('needs few of its parts', () => {
    const text = 'Error: kernel_4 of socket unit7 refused the handshake';
    const needed = neededLists(text, head);
    expect(needed.length).toBeLessThan(lists.length);
    expect(neededBodies(text, head, pick(lists, needed)).length).toBeLessThan(bodies.length);
  });

  it('survives JSON, and says so when head and parts are of different builds', () => {
    const old = lists.map((list) => ({ ...list, format: 0 }));
    expect(explain('x', mergeParts(head, old, bodies)).notices[0]?.kind).toBe('unknown-format');
    expect(neededLists('529', { ...head, format: 99 })).toEqual([]);
  });
});
