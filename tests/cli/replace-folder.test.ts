// A folder is replaced as a whole or not at all.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeBuildLock } from '../../src/cli/build/build-lock.ts';
import { mendReplacement, replaceFolder } from '../../src/cli/build/replace-folder.ts';

let work: string;
const at = (...names: string[]) => path.join(work, ...names);
const make = (folder: string, text: string) => {
  fs.mkdirSync(at(folder), { recursive: true });
  fs.writeFileSync(at(folder, 'index.html'), text);
};
const read = (folder: string) => fs.readFileSync(at(folder, 'index.html'), 'utf8');

beforeEach(() => {
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'replace-folder-'));
});

afterEach(() => fs.rmSync(work, { recursive: true }));

test('the fresh folder takes the place of the old one and nothing else stays', async () => {
  make('fresh', 'new');
  make('dist', 'old');
  fs.writeFileSync(at('dist', 'gone.html'), 'old');
  await replaceFolder(at('fresh'), at('dist'));
  expect(read('dist')).toBe('new');
  expect(fs.readdirSync(work)).toEqual(['dist']);
  expect(fs.readdirSync(at('dist'))).toEqual(['index.html']);
});

test('the first one needs no place, nor the folder above it', async () => {
  make('fresh', 'new');
  await replaceFolder(at('fresh'), at('public', 'site'));
  expect(read('public/site')).toBe('new');
});

test('a fresh folder that is not there leaves the old one as it was', async () => {
  make('dist', 'old');
  await expect(replaceFolder(at('fresh'), at('dist'))).rejects.toThrow();
  expect(read('dist')).toBe('old');
  expect(fs.readdirSync(work)).toEqual(['dist']);
});

test.each([
  ['between its two renames', ['.dist.before'], 'old'],
  ['after its second rename', ['.dist.before', 'dist'], 'new'],
  ['while it copied from another disk', ['.dist.arriving', 'dist'], 'new'],
])('a replacement that was cut off %s is mended', async (_when, left, now) => {
  for (const folder of left) make(folder, folder === 'dist' ? 'new' : 'old');
  await mendReplacement(at('dist'));
  expect(read('dist')).toBe(now);
  expect(fs.readdirSync(work)).toEqual(['dist']);
});

test('one build at a time, and a dead one holds nobody up', async () => {
  const unlock = await takeBuildLock(work);
  await expect(takeBuildLock(work)).rejects.toThrow(`another build is at work here (process ${process.pid})`);
  await unlock();
  fs.writeFileSync(at('build.lock'), '999999999');
  await (
    await takeBuildLock(work)
  )();
  expect(fs.readdirSync(work)).toEqual([]);
});
