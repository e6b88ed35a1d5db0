// How long a paste takes, and what the index weighs, as the corpus grows: node bench/match/speed.ts
// Medians of one run; machines differ, so quote the growth from row to row rather than a single figure.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../../src/core/content/content.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { explain } from '../../src/core/match/find/explain.ts';
import { MatchFiles } from '../../src/core/answer/load.ts';
import { matchFiles } from '../../src/core/answer/match-files.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { madeUpEntries, madeUpLog } from './made-up-corpus.ts';

const SIZES = [16, 300, 1_000, 10_000];

const content = readContent(await readContentFiles(path.join(import.meta.dirname, '../..')));
const real = content.entries.flatMap(({ entry }) => (entry ? [entry] : []));

console.log(
  '| entries | index, gzip | 20-line paste, median | 1 MB log, median | first paste loads, gzip, median | at most |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
for (const size of SIZES) {
  const entries = madeUpEntries(size, real);
  const json = JSON.stringify(compileIndex(entries));
  const index: ReturnType<typeof compileIndex> = JSON.parse(json);
  const answer = (at: number) => entries[(at * 7) % entries.length] as (typeof entries)[number];
  const pastes = Array.from({ length: 60 }, (_, at) => madeUpLog(real, answer(at), at, { lines: 20 }));
  const logs = Array.from({ length: 7 }, (_, at) => madeUpLog(real, answer(at), at, { size: 1_000_000 }));
  for (const paste of pastes.slice(0, 5)) explain(paste, index);
  const loaded = await bytesLoaded(index, pastes);
  const cells = [
    size,
    kilobytes(gzipSync(json).length),
    `${medianTime(pastes, (paste) => explain(paste, index)).toFixed(1)} ms`,
    `${medianTime(logs, (log) => explain(log, index)).toFixed(0)} ms`,
    kilobytes(median(loaded)),
    kilobytes(Math.max(...loaded)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Bytes of all match files that each paste makes a browser load when it is the first one. */
async function bytesLoaded(index: ReturnType<typeof compileIndex>, pastes: readonly string[]): Promise<number[]> {
  const files = new Map(matchFiles(index, [], () => 'hash').map(({ name, text }) => [name, text]));
  const weights = new Map<string, number>();
  const sums: number[] = [];
  for (const paste of pastes) {
    let sum = 0;
    const site = new MatchFiles(async (name) => {
      const text = files.get(name) ?? '';
      const weight = weights.get(name) ?? gzipSync(text).length;
      weights.set(name, weight);
      sum += weight;
      return JSON.parse(text);
    });
    await site.indexFor(paste);
    sums.push(sum);
  }
  return sums;
}

function medianTime<T>(items: readonly T[], work: (item: T) => unknown): number {
  return median(
    items.map((item) => {
      const started = performance.now();
      work(item);
      return performance.now() - started;
    }),
  );
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
