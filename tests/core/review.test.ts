// When evidence is due to be read again.
import { expect, test } from 'vitest';
import { isDueForReview } from '../../src/core/catalogue/review.ts';

test.each([
  ['2026-01-15', 12, '2026-12-31', false],
  ['2026-01-15', 12, '2027-01-15', false],
  ['2026-01-15', 12, '2027-01-16', true],
  ['2026-01-15', 6, '2026-07-16', true],
])('checked on %s, due after %i months, on %s: %s', (verified, months, now, due) => {
  expect(isDueForReview(verified, months, new Date(`${now}T00:00:00Z`))).toBe(due);
});
