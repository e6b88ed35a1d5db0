import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/core/words/suggest.ts';

test.each([
  ['quikFix', ['quickFix', 'fixes'], 'quickFix'],
  ['Title', ['title'], 'title'],
  ['foo', ['tool', 'id'], undefined],
  ['fx', ['id', 'to'], undefined],
  ['npm-doc', ['npm-docs', 'docs'], 'npm-docs'],
  ['anything', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a hint names the nearest, or all when they are few', () => {
  expect(didYouMean('opne', ['open', 'fixed'])).toBe('did you mean open');
  expect(didYouMean('medium', ['none', 'restart'])).toBe('write one of: none, restart');
  expect(didYouMean('x', [])).toBeUndefined();
  expect(
    didYouMean(
      'x',
      Array.from({ length: 40 }, (_, i) => `key${i}`),
    ),
  ).toMatch(/key29, …$/);
});
