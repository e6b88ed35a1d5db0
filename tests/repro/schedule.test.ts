// What has changed is run, and a tenth of the rest; several at a time, until the time is up.
import { expect, test } from 'vitest';
import type { Recording } from '../../src/core/content/entry.ts';
import { hasChanged, hasItsTurn, workThrough } from '../../src/repro/schedule.ts';

const ids = Array.from({ length: 400 }, (_, i) => `FX${String(i + 1).padStart(4, '0')}`);
const days = Array.from({ length: 10 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`);

test('everything has its turn once in ten days, about a tenth each day', () => {
  for (const id of ids) expect(days.filter((day) => hasItsTurn(id, day))).toHaveLength(1);
  for (const day of days) {
    const today = ids.filter((id) => hasItsTurn(id, day)).length;
    expect(today).toBeGreaterThan(20);
    expect(today).toBeLessThan(60);
  }
});

test('changed is what has no recording, or one that was made from something else', () => {
  const digest = 'aaaaaaaa';
  const trials = { date: '2026-11-30', system: 'x', versions: [], standIns: [], commands: [] };
  const made = (...digests: string[]) => ({ trials: { ...trials, digest: digests[0] ?? '' } }) as Recording;
  const older = { digest: 'bbbbbbbb' } as Recording;
  expect([undefined, {}, made('aaaaaaaa'), made('bbbbbbbb'), older].map((each) => hasChanged(each, digest))).toEqual([
    true,
    false,
    false,
    true,
    true,
  ]);
});

const { signal } = new AbortController();

test('several are at work at a time, and no more', async () => {
  let [now, most] = [0, 0];
  const done: number[] = [];
  const left = await workThrough([1, 2, 3, 4, 5], { jobs: 2, budget: 60, signal }, async (item) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now -= 1;
    done.push(item);
  });
  expect([left, most, done.sort()]).toEqual([[], 2, [1, 2, 3, 4, 5]]);
});

test('nothing new is begun when the time is up, and what is left is told', async () => {
  expect(await workThrough(['a', 'b', 'c'], { jobs: 1, budget: 0, signal }, async () => {})).toEqual(['a', 'b', 'c']);
});

test('what is known to take longer than there is time is left, and shorter ones are run', async () => {
  const done: string[] = [];
  const seconds = (item: string) => ({ long: 900, short: 5 })[item];
  const pace = { jobs: 1, budget: 60, seconds, signal };
  const left = await workThrough(['long', 'short', 'new'], pace, async (item) => void done.push(item));
  expect([left, done]).toEqual([['long'], ['short', 'new']]);
});

test('a failure ends the work', async () => {
  const work = workThrough([1, 2], { jobs: 2, budget: 60, signal }, () => Promise.reject(new Error('no')));
  await expect(work).rejects.toThrow('no');
});
