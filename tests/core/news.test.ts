// What counts as news, and in which order it is told.
import { expect, test } from 'vitest';
import { latestNews, newsOf } from '../../src/core/catalogue/news.ts';
import { sampleRecord } from './sample-entry.ts';

const days = (published: string, updated = published, verified = updated) => ({ published, updated, verified });
const told = (items: ReturnType<typeof newsOf>) =>
  items.map(({ date, kind, record, what }) => [date, kind, record.id, what]);

test('the latest first; those of one day by id', () => {
  const records = [
    sampleRecord('FX0002', days('2026-01-01')),
    sampleRecord('FX0001', days('2026-01-01', '2026-02-01')),
  ];
  expect(told(newsOf(records))).toEqual([
    ['2026-02-01', 'updated', 'FX0001', undefined],
    ['2026-01-01', 'new', 'FX0001', undefined],
    ['2026-01-01', 'new', 'FX0002', undefined],
  ]);
});

test('a described change is told once, a check of the evidence only when it has a day of its own', () => {
  const changes = [{ date: '2026-02-01', what: 'One more cause.' }];
  const record = sampleRecord('FX0001', { ...days('2026-01-01', '2026-02-01', '2026-03-01'), changes });
  expect(told(newsOf([record]))).toEqual([
    ['2026-03-01', 'verified', 'FX0001', undefined],
    ['2026-02-01', 'updated', 'FX0001', 'One more cause.'],
    ['2026-01-01', 'new', 'FX0001', undefined],
  ]);
  expect(told(latestNews([record]))).toEqual([['2026-03-01', 'verified', 'FX0001', undefined]]);
  expect(told(newsOf([sampleRecord('FX0001', days('2026-01-01'))]))).toHaveLength(1);
});

test('evidence that was read before the page appeared or changed is no news', () => {
  const kinds = (...of: Parameters<typeof days>) =>
    newsOf([sampleRecord('FX0001', days(...of))]).map(({ kind }) => kind);
  expect(kinds('2026-01-05', '2026-01-05', '2026-01-03')).toEqual(['new']);
  expect(kinds('2026-01-05', '2026-02-05', '2026-02-03')).toEqual(['updated', 'new']);
  expect(kinds('2026-01-05', '2026-02-05', '2026-02-06')).toEqual(['verified', 'updated', 'new']);
});

test('of several changes on one day the last comes first', () => {
  const changes = ['One.', 'Two.'].map((what) => ({ date: '2026-02-01', what }));
  const record = sampleRecord('FX0001', { ...days('2026-01-01', '2026-02-01'), changes });
  expect(newsOf([record]).map(({ what, ordinal }) => [what, ordinal])).toEqual([
    ['Two.', 2],
    ['One.', 1],
    [undefined, 1],
  ]);
});
