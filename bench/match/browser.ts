// How long the matcher takes in a worker of a real browser: node bench/match/browser.ts
// The same made-up corpora and pastes as speed.ts, timed inside the worker, so that neither typing nor drawing is in it.
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../src/cli/test/find-browser.ts';
import { matchFiles } from '../../src/core/answer/match-files.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import type { MatchIndex } from '../../src/core/match/match-index.ts';
import { open } from '../../src/files/open.ts';
import { madeUpCards, madeUpEntries, madeUpLog } from './made-up-corpus.ts';
import { cellsOf, type Times } from './time-all.ts';

const SIZES = [300, 10_000];
const ROOT = path.join(import.meta.dirname, '../..');

/** What runs in the worker: an index, its files and texts in, milliseconds out. */
const WORKER = `
import { timeAll } from './bench/match/time-all.ts';
addEventListener('message', async ({ data: { index, files, texts, rounds } }) => {
  try {
    postMessage({ times: await timeAll(texts, index, new Map(files), rounds) });
  } catch ({ message }) {
    postMessage({ message });
  }
});`;

const bundle = await build({
  stdin: { contents: WORKER, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});
const code = bundle.outputFiles[0]?.text ?? '';
const { published, drafts } = await open(ROOT);
const real = [...published, ...drafts];

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  console.log('| entries | 20 lines: explain | answer | ratio | reply | 1 MB: explain | answer | ratio | reply |');
  console.log(`| ${Array(9).fill('---').join(' | ')} |`);
  for (const size of SIZES) {
    const entries = madeUpEntries(size, real);
    const index = compileIndex(entries);
    const files = matchFiles(index, madeUpCards(entries), () => 'hash').map(({ name, text }) => [name, text] as const);
    const texts = (count: number, amount: { lines: number } | { size: number }) =>
      Array.from({ length: count }, (_, at) =>
        madeUpLog(real, entries[(at * 7) % size] as (typeof entries)[number], at, amount),
      );
    const pastes = await timesOf(page, { code, index, files, texts: texts(60, { lines: 20 }), rounds: 15 });
    const logs = await timesOf(page, { code, index, files, texts: texts(7, { size: 1_000_000 }), rounds: 5 });
    console.log(`| ${[size, ...cellsOf(pastes, 2), ...cellsOf(logs, 0)].join(' | ')} |`);
  }
} finally {
  await browser.close();
}

interface Job {
  readonly code: string;
  readonly index: MatchIndex;
  readonly files: readonly (readonly [name: string, text: string])[];
  readonly texts: readonly string[];
  readonly rounds: number;
}

/** Runs the texts through a fresh worker. Rejects when it could not time them. */
async function timesOf(page: Page, job: Job): Promise<Times> {
  return page.evaluate(
    ({ code, ...data }) =>
      new Promise<Times>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data: { times, message } }) => {
          worker.terminate();
          if (times) resolve(times);
          else reject(new Error(message));
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(data);
      }),
    job,
  );
}
