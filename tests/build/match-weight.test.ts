// What a first paste costs a visitor, in bytes: the matcher's code, and the parts of the index, today and at 10,000 entries.
import fs from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { madeUpEntries, madeUpLog } from '../../bench/match/made-up-corpus.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { answer } from '../../src/core/answer/answer.ts';
import { type MatchFile, matchFiles } from '../../src/core/answer/match-files.ts';
import { PublishedFiles } from '../../src/core/answer/published-files.ts';
import { open } from '../../src/files/open.ts';

const root = process.cwd();
const { published, drafts } = await open(root);
const real = [...published, ...drafts];

/** The code behind some of the matcher's doors, as a browser gets it. */
async function bundle(...exports: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: exports.join('\n'), resolveDir: path.join(root, 'src/core'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test('the matcher weighs at most 13.1 kB compressed', async () => {
  const matcher = await bundle("export { explain } from './match/find/explain.ts';");
  expect(gzipSync(matcher, { level: 9 }).length).toBeLessThanOrEqual(13_100);
});

test('with its sentences and the reader of index files it weighs at most 14.25 kB with Brotli', async () => {
  const whole = await bundle(
    "export { answer } from './answer/answer.ts';",
    "export { PublishedFiles } from './answer/published-files.ts';",
    "export * from './match/find/reasons.ts';",
  );
  expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(14_250);
});

/** Compressed bytes of the match files that each of the pastes makes a browser load when it is the first. */
async function loads(files: readonly MatchFile[], pastes: readonly string[]): Promise<number[]> {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const sums: number[] = [];
  for (const paste of pastes) {
    let sum = 0;
    const source = new PublishedFiles(async (name) => {
      const text = texts.get(name) ?? '';
      sum += gzipSync(text).length;
      return JSON.parse(text);
    });
    await answer(paste, source, { withCards: () => [] });
    sums.push(sum);
  }
  return sums;
}

test('today a first paste loads at most 70 kB, with all layers', async () => {
  const folder = path.join(root, 'dist/match');
  const files = fs
    .readdirSync(folder)
    .map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }));
  const examples = real.flatMap(({ signatures }) => signatures.flatMap(({ examples }) => examples.slice(0, 1)));
  const sums = await loads(files, examples);
  expect(sums.length).toBeGreaterThan(0);
  expect(Math.max(...sums)).toBeLessThanOrEqual(70_000);
});

test('at 10,000 entries a first paste of 20 lines loads at most 100 kB', async () => {
  const entries = madeUpEntries(10_000, real);
  const files = matchFiles(compileIndex(entries), [], () => 'hash');
  const pastes = Array.from({ length: 30 }, (_, at) =>
    madeUpLog(real, entries[(at * 7) % entries.length] as (typeof entries)[number], at, { lines: 20 }),
  );
  expect(Math.max(...(await loads(files, pastes)))).toBeLessThanOrEqual(100_000);
});
