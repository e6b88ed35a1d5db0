// How long the matcher takes in a worker of a real browser: node bench/match/browser.ts
// The same made-up corpora and pastes as speed.ts, timed inside the worker, so that neither typing nor drawing is in it.
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { compileIndex } from '../../src/core/match/index/compile.ts';
import { open } from '../../src/files/open.ts';
import { madeUpEntries, madeUpLog } from './made-up-corpus.ts';

const SIZES = [300, 10_000];
const ROOT = path.join(import.meta.dirname, '../..');

/** What runs in the worker: an index and texts in, milliseconds out. */
const WORKER = `
import { explain } from './src/core/match/find/explain.ts';
addEventListener('message', ({ data: { index, texts } }) => {
  const found = [];
  for (const text of texts.slice(0, 2)) explain(text, index);
  const times = texts.map((text) => {
    const started = performance.now();
    found.push(explain(text, index).matches.length);
    return performance.now() - started;
  });
  postMessage({ times, found });
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
  console.log('| entries | 20-line paste, median | 1 MB log, median | best |');
  console.log('| --- | --- | --- | --- |');
  for (const size of SIZES) {
    const entries = madeUpEntries(size, real);
    const index = compileIndex(entries);
    const texts = (count: number, amount: { lines: number } | { size: number }) =>
      Array.from({ length: count }, (_, at) =>
        madeUpLog(real, entries[(at * 7) % size] as (typeof entries)[number], at, amount),
      );
    const pastes = await timesOf(page, { code, index, texts: texts(60, { lines: 20 }) });
    const logs = await timesOf(page, { code, index, texts: texts(9, { size: 1_000_000 }) });
    const cells = [
      size,
      `${median(pastes).toFixed(1)} ms`,
      `${median(logs).toFixed(0)} ms`,
      `${Math.min(...logs).toFixed(0)} ms`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
} finally {
  await browser.close();
}

/** Runs the texts through a fresh worker. Rejects when one of them is not answered, for then nothing was timed. */
async function timesOf(
  page: Awaited<ReturnType<typeof browser.newPage>>,
  job: { code: string; index: unknown; texts: string[] },
): Promise<number[]> {
  const { times, found } = await page.evaluate(
    ({ code, index, texts }) =>
      new Promise<{ times: number[]; found: number[] }>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => {
          worker.terminate();
          resolve(data);
        };
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ index, texts });
      }),
    job,
  );
  if (found.includes(0)) throw new Error('a paste found nothing: the corpus or the matcher is not what this measures');
  return times;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
