// The diagnosis path that the figure draws.
import { expect, test } from 'vitest';
import { diagnosisPath } from '../../src/core/catalogue/diagnosis.ts';
import { sampleEntry } from './sample-entry.ts';

test('keeps the order of the causes and puts resolutions before workarounds', () => {
  const entry = sampleEntry();
  const [cause] = entry.causes;
  const [fix] = entry.fixes;
  if (!cause || !fix) throw new Error('the sample has a cause and a fix');
  const path = diagnosisPath({
    ...entry,
    causes: [cause, { ...cause, id: 'second' }],
    fixes: [
      { ...fix, id: 'around', kind: 'workaround', causes: [cause.id, 'second'] },
      { ...fix, id: 'away', kind: 'resolution', causes: [cause.id] },
    ],
  });
  expect(path.map(({ number, cause: { id }, fixes }) => [number, id, fixes.map((each) => each.id)])).toEqual([
    [1, cause.id, ['away', 'around']],
    [2, 'second', ['around']],
  ]);
});
