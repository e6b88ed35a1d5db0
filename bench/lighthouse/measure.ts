// npm run bench:lighthouse: what Lighthouse says about the built site on its mobile settings. Ends with 1 below 100.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../src/cli/test/find-browser.ts';
import { serveFolder } from '../../src/cli/serve/static-server.ts';
import { SAMPLES } from '../../tests/browser/sample-pages.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PAGES = ['home', 'entry', 'tool hub', 'category hub', 'search'];
/** Lighthouse asks search pages to be indexed; this one is not, on purpose, for its results are in its address. */
const NOINDEX = new Set(['search']);

const chromePath = findBrowser();
const chrome = await launch({
  ...(chromePath && { chromePath }),
  chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const server = await serveFolder({ folder: 'dist', base: '/', port: 0 });
try {
  for (const name of PAGES) await measure(name, `http://localhost:${server.port}${SAMPLES[name]}`);
} finally {
  await server.close();
  chrome.kill();
}

async function measure(name: string, url: string): Promise<void> {
  const skipAudits = NOINDEX.has(name) ? ['is-crawlable'] : [];
  const result = await lighthouse(url, {
    port: chrome.port,
    onlyCategories: CATEGORIES,
    skipAudits,
    logLevel: 'silent',
  });
  if (!result) throw new Error(`Lighthouse said nothing about ${url}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  const times = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  const shown = times.map((id) => `${id.replace(/(\w)\w*-?/g, '$1').toUpperCase()} ${audits[id]?.displayValue}`);
  process.stdout.write(
    `${name.padEnd(14)} ${scores.map((score) => String(score).padStart(4)).join('')}   ${shown.join(', ')}\n`,
  );
  if (scores.every((score) => score === 100)) return;
  process.exitCode = 1;
  for (const id of CATEGORIES) {
    for (const { id: audit, weight } of categories[id]?.auditRefs ?? []) {
      const { score, title, displayValue, details } = audits[audit] ?? {};
      if (weight === 0 || score === 1 || score === null || score === undefined) continue;
      process.stdout.write(`  ${id}: ${title} ${displayValue ?? ''}\n`);
      const items = details && 'items' in details && Array.isArray(details.items) ? details.items : [];
      for (const item of items.slice(0, 5)) process.stdout.write(`    ${JSON.stringify(item).slice(0, 300)}\n`);
    }
  }
}
