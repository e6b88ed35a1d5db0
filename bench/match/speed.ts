// How long a paste takes, and what the index weighs, as the corpus grows: node bench/match/speed.ts
// Medians of one run; machines differ, so quote the growth from row to row rather than a single figure.
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../../src/core/entry/content.ts';
import { compileIndex } from '../../src/core/match/compile.ts';
import { explain } from '../../src/core/match/explain.ts';
import { neededBodies, neededLists, splitIndex } from '../../src/core/match/shard.ts';
import { readContentFiles } from '../../src/files/content-files.ts';
import { madeUpEntries, madeUpLog } from './made-up-corpus.ts';

const SIZES = [16, 300, 1_000, 10_000];

const content = readContent(await readContentFiles(path.join(import.meta.dirname, '../..')));
const real = content.entries.flatMap(({ entry }) => (entry ? [entry] : []));

console.log(
  '| entries | index, gzip | 20-line paste, median | 1 MB log, median | first paste in parts, gzip, median |',
);
console.log('| --- | --- | --- | --- | --- |');
for (const size of SIZES) {
  const entries = madeUpEntries(size, real);
  const json = JSON.stringify(compileIndex(entries));
  const index: ReturnType<typeof compileIndex> = JSON.parse(json);
  const answer = (at: number) => entries[(at * 7) % entries.length] as (typeof entries)[number];
  const pastes = Array.from({ length: 60 }, (_, at) => madeUpLog(real, answer(at), at, { lines: 20 }));
  const logs = Array.from({ length: 7 }, (_, at) => madeUpLog(real, answer(at), at, { size: 1_000_000 }));
  for (const paste of pastes.slice(0, 5)) explain(paste, index);
  const cells = [
    size,
    kilobytes(gzipSync(json).length),
    `${medianTime(pastes, (paste) => explain(paste, index)).toFixed(1)} ms`,
    `${medianTime(logs, (log) => explain(log, index)).toFixed(0)} ms`,
    size < 1_000 ? 'one file' : kilobytes(median(pastes.slice(0, 20).map(partsLoaded(index)))),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Bytes of all parts that a first paste makes a browser load. */
function partsLoaded(index: ReturnType<typeof compileIndex>): (paste: string) => number {
  const { head, lists, bodies } = splitIndex(index, { lists: 1024, bodies: 2048 });
  const weigh = (part: unknown) => gzipSync(JSON.stringify(part)).length;
  return (paste) => {
    const someLists = neededLists(paste, head).flatMap((at) => lists[at] ?? []);
    const someBodies = neededBodies(paste, head, someLists).flatMap((at) => bodies[at] ?? []);
    return [head, ...someLists, ...someBodies].reduce((sum, part) => sum + weigh(part), 0);
  };
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
