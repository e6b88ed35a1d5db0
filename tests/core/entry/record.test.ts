// The record of an entry: what it says must hold on every page, not on its own alone.
import { expect, test } from 'vitest';
import { toRecord } from '../../../src/core/content/record.ts';
import { publishEntry } from '../../../src/core/page/published-entry.ts';
import { relateAll } from '../../../src/core/catalogue/relate.ts';
import { sampleContext } from '../sample-context.ts';
import { sampleEntry } from '../sample-entry.ts';

const own = sampleEntry();
const [first] = own.sources;
if (!first) throw new Error('the sample cites a source');
const { url: _url, ...run } = first;
const sources = [
  { ...first, id: 'docs', url: 'https://docs.example/of_(one)' },
  { ...run, id: 'run', kind: 'reproduction' as const },
];
const text = 'It [says so](source:docs), and [a run](source:run) shows it; [nobody](source:missing) knows.';
const abroad =
  'It [says so](https://docs.example/of_%28one%29), and [a run](FX0001#reproduction) shows it; [nobody](source:missing) knows.';
const entry = sampleEntry({
  sources,
  description: text,
  related: [{ id: 'FX0002', relation: 'lookalike', distinguish: text }],
  changes: [{ date: '2026-11-20', what: text }],
});

test('cites the sources of its entry by their addresses', () => {
  const { description, related, changes } = toRecord(entry);
  expect([description, related[0]?.distinguish, changes[0]?.what]).toEqual([abroad, abroad, abroad]);
});

test('what one entry says of another leads to its own sources, also where the other has one of that name', () => {
  const other = sampleEntry({ id: 'FX0002', path: 'npm/other', sources: [{ ...first, id: 'docs' }], related: [] });
  const related = relateAll([entry, other].map(toRecord)).get('FX0002') ?? [];
  const pages = [entry, other].map((each) => ({ ...each, address: `/errors/${each.path}/` }));
  const find = (id: string) => pages.find((each) => each.id === id);
  expect(publishEntry(other, sampleContext({ related, find })).related[0]?.distinguish).toBe(
    'It [says so](https://docs.example/of_%28one%29), and [a run](https://errors.example/errors/npm/eresolve/#reproduction) shows it; [nobody](source:missing) knows.',
  );
});
