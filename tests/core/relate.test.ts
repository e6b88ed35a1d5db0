// Related errors: symmetric, without repetition, and computed neighbours that bear the same rare code.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/core/content/entry.ts';
import { relateAll } from '../../src/core/catalogue/relate.ts';
import { sampleRecord } from './sample-entry.ts';

const signature = (text: string) => [{ text, mustHave: [], mustNot: [] }];

describe('authored relations', () => {
  test.each<[Relation, Relation]>([
    ['lookalike', 'lookalike'],
    ['variant', 'variant'],
    ['caused-by', 'leads-to'],
    ['leads-to', 'caused-by'],
  ])('%s is seen as %s from the other side', (relation, inverse) => {
    const related = relateAll([
      sampleRecord('FX0001', { related: [{ id: 'FX0002', relation, distinguish: 'the port' }] }),
      sampleRecord('FX0002'),
    ]);
    expect(related.get('FX0001')).toMatchObject([{ record: { id: 'FX0002' }, relation, distinguish: 'the port' }]);
    expect(related.get('FX0002')).toMatchObject([
      { record: { id: 'FX0001' }, relation: inverse, distinguish: 'the port' },
    ]);
  });

  test('what an author writes about an entry outranks what another says of it', () => {
    const related = relateAll([
      sampleRecord('FX0001', { related: [{ id: 'FX0002', relation: 'lookalike', distinguish: 'seen from one' }] }),
      sampleRecord('FX0002', { related: [{ id: 'FX0001', relation: 'lookalike', distinguish: 'seen from two' }] }),
    ]);
    expect(related.get('FX0002')?.map(({ distinguish }) => distinguish)).toEqual(['seen from two']);
  });

  test('an id that nobody has is left out', () => {
    const related = relateAll([sampleRecord('FX0001', { related: [{ id: 'FX0999', relation: 'variant' }] })]);
    expect(related.get('FX0001')).toEqual([]);
  });
});

describe('neighbours', () => {
  test('share a code, and say which', () => {
    const related = relateAll([
      sampleRecord('FX0001', { codes: ['ECONNREFUSED'], signatures: signature('fetch failed upstream') }),
      sampleRecord('FX0002', { codes: ['ECONNREFUSED'], signatures: signature('nothing listens') }),
    ]);
    expect(related.get('FX0001')).toMatchObject([
      { record: { id: 'FX0002' }, relation: 'neighbour', shared: ['ECONNREFUSED'] },
    ]);
  });

  test('a code that many entries bear means nothing, and neither do words that two messages share', () => {
    const many = Array.from({ length: 6 }, (_, at) => sampleRecord(`FX000${at + 1}`, { codes: ['429'] }));
    expect(relateAll(many).get('FX0001')).toEqual([]);
    const two = ['FX0001', 'FX0002'].map((id) =>
      sampleRecord(id, { signatures: signature('unexpected export of alphabet') }),
    );
    expect(relateAll(two).get('FX0001')).toEqual([]);
  });

  test('more in common comes first, then the same tool', () => {
    const related = relateAll([
      sampleRecord('FX0001', { codes: ['E1', 'E2'], signatures: signature('aaaa') }),
      sampleRecord('FX0002', { codes: ['E1'], tool: 'docker', signatures: signature('bbbb') }),
      sampleRecord('FX0003', { codes: ['E1'], signatures: signature('cccc') }),
      sampleRecord('FX0004', { codes: ['E1', 'E2'], tool: 'docker', signatures: signature('dddd') }),
    ]);
    expect(related.get('FX0001')?.map(({ record }) => record.id)).toEqual(['FX0004', 'FX0003', 'FX0002']);
  });
});

test('for any relations: nobody is related to itself or twice, and every authored relation is seen from both sides', () => {
  const ids = ['FX0001', 'FX0002', 'FX0003', 'FX0004'];
  const relation = fc.constantFrom<Relation>('lookalike', 'variant', 'caused-by', 'leads-to');
  const edges = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), relation), { maxLength: 10 });
  fc.assert(
    fc.property(edges, (list) => {
      const records = ids.map((id) =>
        sampleRecord(id, {
          related: list
            .filter(([from, to]) => from === id && to !== id)
            .map(([, to, kind]) => ({ id: to, relation: kind })),
        }),
      );
      const related = relateAll(records);
      for (const id of ids) {
        const others = (related.get(id) ?? []).map(({ record }) => record.id);
        expect(new Set([...others, id]).size).toBe(others.length + 1);
      }
      for (const [from, to] of list) {
        if (from === to) continue;
        expect(related.get(to)?.some(({ record }) => record.id === from)).toBe(true);
      }
    }),
  );
});
