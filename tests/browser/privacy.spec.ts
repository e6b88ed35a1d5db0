// Nothing that is pasted leaves the browser: no request to anybody else, no request whose address depends on the paste, no
// secret in an address, the clipboard, storage or a report.
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const SECRET = 'sk-ant-REDACTED';
const PASTE = `POST https://api.example.test/v1/messages
Authorization: Bearer ${SECRET}
user sam.example@corp.example.test in /home/samexample/work password=hunter2hunter2
Error: listen tcp 127.0.0.1:11434: bind: address already in use`;
const PRIVATE = /sk-ant|Zx9Yw8|sam\.example|samexample|hunter2/;

const box = (page: Page) => page.getByLabel('Error, log or stack trace');

/** Opens a page and lists what is requested from then on. */
async function watch(page: Page, path: string): Promise<{ url: string; method: string; body: string | null }[]> {
  const requests: { url: string; method: string; body: string | null }[] = [];
  page.on('request', (request) =>
    requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  await page.goto(path);
  return requests;
}

test('a paste with secrets causes only requests for the site’s own index files', async ({ page, baseURL }) => {
  const requests = await watch(page, '/search/');
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await box(page).fill(PASTE);
  await expect(page.locator('[data-part="cards"] > li').first()).toContainText('Ollama');
  await page.waitForLoadState('networkidle');
  const origin = new URL(baseURL ?? '').origin;
  for (const { url, method, body } of requests) {
    expect(new URL(url).origin).toBe(origin);
    expect(method).toBe('GET');
    expect(body).toBeNull();
    expect(decodeURIComponent(url)).not.toMatch(PRIVATE);
  }
  for (const { url } of requests.slice(before)) {
    // Our own code, the index under its hashes and numbers, and Pagefind's files: nothing is named after words.
    expect(new URL(url).pathname).toMatch(
      /\/(?:_astro\/[^/]+\.js|match\/(?:manifest|(?:index|head|lists-\d+|bodies-\d+|cards-\d+|finder|codes-\d+)\.[0-9a-f]+)\.json|pagefind\/(?:(?:fragment|index|filter|words)\/)?[\w.-]+)$/,
    );
    expect(new URL(url).search).toMatch(/^(?:\?ts=\d+)?$/);
  }
});

test('the same files are requested for different pastes of the same error', async ({ browser, baseURL }) => {
  const paths: string[][] = [];
  for (const secret of ['password=alpha12345', 'password=omega67890']) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    const page = await context.newPage();
    const requests = await watch(page, '/search/');
    await box(page).fill(`${secret}\nError: listen tcp 127.0.0.1:11434: bind: address already in use`);
    await expect(page.locator('[data-part="cards"] > li').first()).toContainText('Ollama');
    await page.waitForLoadState('networkidle');
    paths.push(
      requests
        .map(({ url }) => new URL(url).pathname)
        .filter((path) => path.includes('/match/'))
        .sort(),
    );
    await context.close();
  }
  expect(paths[0]).toEqual(paths[1]);
});

test('no secret reaches the address, storage, the report or a link', async ({ page }) => {
  await page.goto('/search/');
  for (const text of [
    `529 ${SECRET}`,
    'password=hunter2hunter2 ECONNREFUSED',
    'mail sam.example@corp.example.test',
    PASTE,
  ]) {
    await box(page).fill(text);
    await page.waitForTimeout(1500);
    expect(page.url()).not.toContain('#q=');
    const state = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, history.state, document.cookie]),
    );
    expect(state).not.toMatch(PRIVATE);
    const hrefs = await page
      .locator('search-panel a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(decodeURIComponent(hrefs.join('\n'))).not.toMatch(PRIVATE);
    expect(await page.locator('[data-part="report-text"]').textContent()).not.toMatch(PRIVATE);
  }
});

test('a long or many-lined text never stands in the address', async ({ page }) => {
  await page.goto('/search/');
  for (const text of ['two\nlines', 'word '.repeat(60)]) {
    await box(page).fill(text);
    await page.waitForTimeout(1200);
    expect(page.url()).not.toContain('#');
  }
});

test('the panel says what it promises and where to read more', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('What you paste stays in this browser.')).toBeVisible();
  await page.locator('search-panel').getByRole('link', { name: 'Privacy' }).click();
  await expect(page).toHaveURL(/\/about\/#privacy$/);
  await expect(page.locator('#privacy')).toBeVisible();
});
