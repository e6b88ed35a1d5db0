// What was read stays known to the next process: the same text is not parsed again, and nobody can tell the difference.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import * as reading from '../../src/core/content/reading.ts';
import { open } from '../../src/files/open.ts';
import { project } from './project.ts';

vi.mock(import('../../src/core/content/reading.ts'), { spy: true });

const site = project();
afterAll(() => site.remove());
const cache = path.join(site.root, '.fixpoint', 'readings.bin');
const entry = 'content/errors/npm/eresolve.mdx';
const text = site.read(entry);

/** Files that were parsed since the last call. */
const parsed = () => {
  const files = vi.mocked(reading.readFile).mock.calls.map(([, { path }]) => path);
  vi.mocked(reading.readFile).mockClear();
  return files;
};

beforeEach(async () => {
  site.write(entry, text);
  await open(site.root);
  parsed();
});

test('a site that has not changed is not parsed again, and is the same site', async () => {
  const { content } = await open(site.root);
  expect(parsed()).toEqual([]);
  writeFileSync(cache, '');
  const { content: anew } = await open(site.root);
  expect(parsed()).toHaveLength(anew.readings.length);
  const seen = (of: typeof content) =>
    of.readings.map(({ file, value, prose, body, locate }) => ({
      file,
      value,
      prose: prose.map(({ path, text, nodes, problems }) => ({ path, text, nodes, problems })),
      body,
      place: locate(['title']),
    }));
  expect(seen(content)).toEqual(seen(anew));
});

test('of a site with one edit that file alone is parsed', async () => {
  site.write(entry, text.replace(/^title: .*$/m, 'title: "npm error code ERESOLVE, edited"'));
  const { content } = await open(site.root);
  expect(parsed()).toEqual([entry]);
  expect(content.entries.find(({ file }) => file === entry)?.article?.title).toBe('npm error code ERESOLVE, edited');
});

test('a file with a fault is parsed each time, and reported each time at its place', async () => {
  site.write(entry, text.replace(/^category:/m, 'categry:'));
  const report = async () => check(await open(site.root), { today: '2026-12-01' }).diagnostics;
  const first = await report();
  expect(first.length).toBeGreaterThan(0);
  expect(await report()).toEqual(first);
});

test.each([
  ['cut short', () => readFileSync(cache).subarray(0, 1000)],
  ['of something else', () => Buffer.from('readings')],
])('a cache that is %s is passed over and written anew', async (_, broken) => {
  writeFileSync(cache, broken());
  const { entries } = await open(site.root);
  expect(entries.length).toBeGreaterThan(0);
  parsed();
  await open(site.root);
  expect(parsed()).toEqual([]);
});
