// How long a paste takes, and what the index weighs, as the corpus grows: node bench/match/speed.ts
// Medians over many pastes, each in its best round; machines differ, so quote the growth from row to row and the ratios rather than a single figure.
import { lineRules } from '../../src/core/match/index/line-rules.ts';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { answer } from '../../src/core/answer/answer.ts';
import { toMatchEntry } from '../../src/core/answer/match-entry.ts';
import { matchFiles } from '../../src/core/answer/match-files.ts';
import { PublishedFiles } from '../../src/core/answer/published-files.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import type { MatchIndex } from '../../src/core/match/match-index.ts';
import type { MatchEntry } from '../../src/core/match/types.ts';
import { compileContent } from '../../src/files/content-source.ts';
import { open } from '../../src/files/open.ts';
import { madeUpCards, madeUpEntries, madeUpLog } from './made-up-corpus.ts';
import { cellsOf, median, timeAll } from './time-all.ts';

const SIZES = [16, 300, 1_000, 10_000];

const site = await open(path.join(import.meta.dirname, '../..'));
const real = site.entries;

console.log(
  '| entries | index, gzip | 20 lines: explain | answer | ratio | reply | 1 MB: explain | answer | ratio | reply | first paste loads, gzip, median | at most |',
);
console.log(`| ${Array(12).fill('---').join(' | ')} |`);
const own = real.map((entry) => toMatchEntry(entry, site.content.tools.get(entry.tool)));
await measure('this site', own, new Map(compileContent(site).map(({ name, text }) => [name, text])));
for (const size of SIZES) {
  const entries = madeUpEntries(size, real);
  const files = matchFiles(compileIndex(entries, lineRules(site.settings.field)), madeUpCards(entries), () => 'hash');
  await measure(String(size), entries, new Map(files.map(({ name, text }) => [name, text])));
}

/** Prints the row of a corpus, of which `files` are the match files by name. */
async function measure(name: string, entries: readonly MatchEntry[], files: ReadonlyMap<string, string>) {
  const json = JSON.stringify(compileIndex(entries, lineRules(site.settings.field)));
  const index = JSON.parse(json) as MatchIndex;
  const one = (at: number) => entries[(at * 7) % entries.length] as MatchEntry;
  const pastes = Array.from({ length: 60 }, (_, at) => madeUpLog(real, one(at), at, { lines: 20 }));
  const logs = Array.from({ length: 7 }, (_, at) => madeUpLog(real, one(at), at, { size: 1_000_000 }));
  const loaded = await bytesLoaded(files, pastes);
  const cells = [
    name,
    kilobytes(gzipSync(json).length),
    ...cellsOf(await timeAll(pastes, index, files, 15), 2),
    ...cellsOf(await timeAll(logs, index, files, 5), 0),
    kilobytes(median(loaded)),
    kilobytes(Math.max(...loaded)),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

/** Bytes of all match files that each paste makes a browser load when it is the first one. */
async function bytesLoaded(files: ReadonlyMap<string, string>, pastes: readonly string[]): Promise<number[]> {
  const weights = new Map<string, number>();
  const sums: number[] = [];
  for (const paste of pastes) {
    let sum = 0;
    const source = new PublishedFiles(async (name) => {
      const text = files.get(name) ?? '';
      const weight = weights.get(name) ?? gzipSync(text).length;
      weights.set(name, weight);
      sum += weight;
      return JSON.parse(text);
    });
    await answer(paste, source, { withCards: () => [] });
    sums.push(sum);
  }
  return sums;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
