// Search as people use it: a code, a line, a log, the keyboard, an address, and a day on which something is missing.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { BASE_SITE } from '../build/base-site.ts';
import { expect, test } from './test.ts';

const OLLAMA = 'Error: listen tcp 127.0.0.1:11434: bind: address already in use';
const NPM = `npm error code ERESOLVE
npm error ERESOLVE unable to resolve dependency tree
npm error While resolving: shop@0.1.0
npm error Found: react@19.0.0
npm error Could not resolve dependency:
npm error peer react@"^18.0.0" from react-map@4.1.0`;
const UNKNOWN =
  'Traceback (most recent call last):\n  File "/srv/app/main.py", line 3\nZebraCrossingError: the fleet of zebras was not amused';

const box = (page: Page) => page.getByLabel('Error, log or stack trace');
const answers = (page: Page) => page.locator('[data-part="cards"] > li');
const results = (page: Page) => page.locator('[data-part="results"] > li');

test.describe('answers', () => {
  for (const path of ['/', '/search/']) {
    test(`a log finds its page, with reason, matched line, quick fix and verification, on ${path}`, async ({
      page,
    }) => {
      await page.goto(path);
      await box(page).fill(`${'INFO 12 requests served\n'.repeat(40)}${OLLAMA}\nINFO bye`);
      await expect(page.getByRole('heading', { name: 'Answer', exact: true })).toBeVisible();
      const card = answers(page).first();
      await expect(card.getByRole('link').first()).toHaveAttribute(
        'href',
        /\/errors\/ollama\/port-11434-address-in-use\//,
      );
      await expect(card.locator('mark').first()).toContainText('listen tcp 127.0.0.1:11434');
      await expect(card).toContainText('The message stands in the text');
      await expect(card).toContainText('Quick fix');
      await expect(card).toContainText('It worked when:');
      await expect(card.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${path === '/' ? '/' : '/search/'}$`));
    });
  }

  test('a message without a page here leads to the page of its vendor, and can still be reported', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('error[E0382]: borrow of moved value: `herd`\n --> src/main.rs:6:20');
    await expect(page.getByText('Not ours, but the vendor explains it.')).toBeVisible();
    const card = answers(page).first();
    await expect(card).toContainText('Documented elsewhere');
    await expect(card.getByRole('link').first()).toHaveAttribute(
      'href',
      'https://doc.rust-lang.org/error_codes/E0382.html',
    );
    await expect(card.getByRole('link', { name: 'What Rust says about it' })).toBeVisible();
    await expect(card.getByText('Quick fix', { exact: true })).toBeHidden();
    await expect(page.getByText('Report this error, so that it gets a page')).toBeVisible();
  });

  test('a code of the paste says what it means, above everything that is only possible', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('Process exited with code 3221225477');
    const codes = page.locator('[data-part="codes"]');
    await expect(codes.getByRole('heading', { name: 'What the code says' })).toBeVisible();
    const card = codes.getByRole('listitem').first();
    await expect(card.getByRole('link').first()).toHaveAttribute('href', '/codes/ntstatus/#STATUS_ACCESS_VIOLATION');
    await expect(card).toContainText('0xC0000005');
    await expect(card).toContainText('First check:');
    await expect(page.getByRole('heading', { name: 'No page for this yet' })).toBeHidden();
    const order = await page
      .locator('[data-part="codes"], [data-part="heading"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-part')));
    expect(order).toEqual(['codes', 'heading']);
  });

  test('two unrelated errors get two cards', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(`${NPM}\n\n${OLLAMA}`);
    await expect(answers(page)).toHaveCount(2);
    await expect(page.getByText('more than one known error')).toBeVisible();
  });

  test('a code that several errors bear shows them with what tells them apart', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('429');
    await expect(page.getByRole('heading', { name: 'Could be one of these' })).toBeVisible();
    expect(await answers(page).count()).toBeGreaterThanOrEqual(2);
    await expect(answers(page).first()).toContainText('How to tell');
  });

  test('an unknown error is said to be unknown, and its report holds no secret', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(`${UNKNOWN}\nsecret=hunter2hunter2`);
    await expect(page.getByRole('heading', { name: 'No page for this yet' })).toBeVisible();
    await expect(answers(page)).toHaveCount(0);
    await page.getByText('Report this error').click();
    const report = page.locator('[data-part="report-text"]');
    await expect(report).toContainText('ZebraCrossingError');
    await expect(report).not.toContainText('hunter2');
  });

  test('a new text replaces the answer, an empty one removes it', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(OLLAMA);
    await expect(answers(page)).toHaveCount(1);
    await box(page).fill(UNKNOWN);
    await expect(answers(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('heading', { name: 'No page for this yet' })).toBeHidden();
    await expect(box(page)).toBeFocused();
  });
});

test.describe('full text', () => {
  for (const [query, path] of [
    ['529', 'anthropic-api/overloaded-error-529'],
    ['-32000', 'mcp/connection-closed-32000'],
    [
      'EADDRINUSE',
      '(?:nodejs/eaddrinuse-address-in-use|ollama/port-11434-address-in-use|docker/port-is-already-allocated)',
    ],
    ['insufficient_quota', 'openai-api/insufficient-quota-429'],
    ['suspense boundary', 'nextjs/usesearchparams-suspense-boundary'],
  ] as const) {
    test(`${query} finds ${path}`, async ({ page }) => {
      await page.goto('/search/');
      await box(page).fill(query);
      await expect(results(page).first().getByRole('link')).toHaveAttribute('href', new RegExp(`/errors/${path}/`));
      await expect(results(page).first().locator('mark').first()).toBeVisible();
    });
  }

  test('filters count, narrow and can be cleared', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('error');
    await expect(results(page).first()).toBeVisible();
    const tool = page.getByLabel('Tool', { exact: true });
    const option = tool.locator('option:not([value=""])', { hasNotText: '(0)' }).first();
    const [value = '', label = ''] = [await option.getAttribute('value'), await option.textContent()].map(String);
    const count = Number(/\((\d+)\)/.exec(label)?.[1]);
    await tool.selectOption(value);
    await expect(results(page)).toHaveCount(Math.min(8, count));
    for (const link of await results(page).getByRole('link').all()) {
      await expect(link).toHaveAttribute('href', new RegExp(`/errors/${value}/`));
    }
  });

  test('a mistyped word is searched for as the one that is known, and that is said', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('Unsupported authenitcation GIT');
    await expect(page.getByText('Searched for “authentication”, since no page has “authenitcation”.')).toBeVisible();
    await expect(results(page).getByRole('link', { name: /git/i }).first()).toBeVisible();
  });

  test('words that no page has are named', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('zzqqxy');
    await expect(page.getByRole('heading', { name: 'No page for this yet' })).toBeVisible();
    await expect(page.locator('[data-part="full-text-empty"]').getByRole('link', { name: 'all errors' })).toBeVisible();
  });
});

test.describe('addresses', () => {
  test('a short line stands in the fragment and comes back from it', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('spawn npx ENOENT');
    await expect(page).toHaveURL(/\/search\/#q=spawn%20npx%20ENOENT$/);
    await page.reload();
    await expect(box(page)).toHaveValue('spawn npx ENOENT');
    await expect(answers(page).first()).toBeVisible();
  });

  test('?q= is understood and becomes a fragment', async ({ page }) => {
    await page.goto('/search/?q=insufficient_quota');
    await expect(box(page)).toHaveValue('insufficient_quota');
    await expect(page).toHaveURL(/\/search\/#q=insufficient_quota$/);
  });

  test('a changed fragment is followed', async ({ page }) => {
    await page.goto('/search/#q=529');
    await expect(box(page)).toHaveValue('529');
    await page.evaluate(() => {
      location.hash = '#q=401';
    });
    await expect(box(page)).toHaveValue('401');
  });
});

test.describe('keyboard', () => {
  test('slash, arrows, Enter and Escape are enough', async ({ page }) => {
    await page.goto('/search/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('429');
    await expect(answers(page).nth(1)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const links = page.locator('a[data-result]:visible');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('Control+Enter');
    // What the code says stands first.
    await expect(page).toHaveURL(/\/codes\/http\/#429$/);
  });

  test('in several lines Enter makes a line and arrows move in the text', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill('one\ntwo');
    await page.keyboard.press('Enter');
    await expect(box(page)).toHaveValue('one\ntwo\n');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
  });
});

test.describe('robust', () => {
  const LINE = '2026-11-22T10:00:00Z INFO worker 12 handled request id=8f3a9c in 12ms path=/api/v1/things\n';
  const PASTES: [string, string][] = [
    ['a thousand lines', LINE.repeat(1000)],
    ['a megabyte', LINE.repeat(11_000)],
    ['a long line', 'x'.repeat(300_000)],
    ['garbage', Array.from({ length: 30_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join('')],
    ['half characters', '\ud800\udc00\udc00\ud800'],
    ['empty lines', '\n'.repeat(20_000)],
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
    ['brackets', '(([[{{'.repeat(3000)],
  ];

  for (const [name, text] of PASTES) {
    test(`${name}: the error at its end is found, and nothing breaks`, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto('/search/');
      const title = await page.title();
      await box(page).fill(`${text}\n${OLLAMA}`);
      await expect(answers(page).first()).toContainText('Ollama');
      await expect(page).toHaveTitle(title);
      expect(problems).toEqual([]);
    });
  }

  test('ten megabytes are cut, and the page says so', async ({ page }) => {
    await page.goto('/search/');
    const log = `${LINE.repeat(115_000)}${OLLAMA}\n`;
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'app.log', mimeType: 'text/plain', buffer: Buffer.from(log) });
    await expect(page.getByText('Only its first 0.5 MB and last 1 MB are read')).toBeVisible();
    await expect(answers(page).first()).toContainText('Ollama');
    await page.getByRole('button', { name: 'Remove it' }).click();
    await expect(answers(page)).toHaveCount(0);
  });

  test('a file of Windows PowerShell is read, a picture is refused', async ({ page }) => {
    await page.goto('/search/');
    const file = page.locator('input[type="file"]');
    await file.setInputFiles({
      name: 'out.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`\ufeff${OLLAMA}`, 'utf16le'),
    });
    await expect(answers(page).first()).toContainText('Ollama');
    await file.setInputFiles({ name: 'shot.png', mimeType: 'image/png', buffer: Buffer.alloc(5000, 1) });
    await expect(page.getByText('shot.png is not a text file.')).toBeVisible();
  });

  test('typing is never held up by an answer', async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(LINE.repeat(600));
    await box(page).press('End');
    await box(page).pressSequentially('ollama', { delay: 20 });
    await expect(box(page)).toHaveValue(/ollama$/);
  });
});

test.describe('trouble', () => {
  // The browser logs each request that these tests let fail.
  test.afterEach(({ noise }) => {
    const left = noise.filter((line) => !line.includes('Failed to load resource'));
    noise.splice(0, noise.length, ...left);
  });

  test('without the match files the words still find pages, and trying again helps', async ({ page }) => {
    await page.route('**/match/**', (route) => route.abort());
    await page.goto('/search/');
    await box(page).fill('insufficient_quota');
    await expect(page.getByText('The search data could not be loaded.')).toBeVisible();
    await expect(results(page).first()).toContainText('insufficient_quota');
    await page.unroute('**/match/**');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(answers(page).first()).toBeVisible();
  });

  test('files of another version ask for a reload', async ({ page }) => {
    await page.route('**/match/manifest.json', (route) => route.fulfill({ json: { format: 999 } }));
    await page.goto('/search/');
    await box(page).fill(OLLAMA);
    await expect(page.getByText('different versions')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });

  test('an index that moved while the page was open is found again', async ({ page }) => {
    let first = true;
    await page.route('**/match/manifest.json', async (route) => {
      const response = await route.fetch();
      const manifest = await response.json();
      await route.fulfill({ json: first ? { ...manifest, index: 'gone' } : manifest });
      first = false;
    });
    await page.goto('/search/');
    await box(page).fill(OLLAMA);
    await expect(answers(page).first()).toContainText('Ollama');
  });

  test('without the full-text index the answer stands, and the page offers the list', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/');
    await box(page).fill(OLLAMA);
    await expect(answers(page).first()).toContainText('Ollama');
    await expect(page.getByText('Full-text search could not be loaded')).toBeVisible();
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText('Full-text search could not be loaded')).toBeHidden();
  });
});

test('the live region speaks once, when the outcome stands still', async ({ page }) => {
  await page.goto('/search/');
  const said = page.locator('search-panel [role="status"]');
  const heard: string[] = [];
  await page.exposeFunction('hear', (text: string) => heard.push(text));
  await said.evaluate((region) => {
    const hear = (globalThis as unknown as { hear(text: string): void }).hear;
    new MutationObserver(() => hear(region.textContent ?? '')).observe(region, { childList: true });
  });
  await box(page).pressSequentially(OLLAMA, { delay: 15 });
  await expect(said).toContainText('Answer: Ollama');
  expect(heard).toHaveLength(1);
});

/** The site below a base path is a small one, with an error of its own. */
for (const [where, variable, path, word, paste, page, title] of [
  [
    'below a base path',
    'FIXPOINT_BASE_SITE',
    BASE_SITE.base,
    'ERESOLVE',
    'npm error ERESOLVE unable to resolve dependency tree',
    'errors/npm/eresolve/',
    'npm',
  ],
  [
    'under the strictest headers',
    'FIXPOINT_STRICT_SITE',
    '/',
    'EADDRINUSE',
    OLLAMA,
    'errors/ollama/port-11434-address-in-use/',
    'Ollama',
  ],
] as const) {
  test.describe(where, () => {
    test.use({ baseURL: async ({ baseURL: _ }, use) => use(process.env[variable]) });

    test('an answer and full-text results are found and lead to their pages', async ({ page: tab }) => {
      await tab.goto(`${path}search/#q=${word}`);
      await expect(results(tab).first()).toBeVisible();
      await box(tab).fill(paste);
      // The answer to the word stands until that to the paste is there.
      const answer = answers(tab).first();
      await expect(answer.getByRole('link').first()).toHaveAttribute('href', new RegExp(page));
      await answer.getByRole('link').first().click();
      await expect(tab).toHaveURL(new RegExp(`${path}${page}`));
      await expect(tab.locator('h1')).toContainText(title);
    });
  });
}

for (const [what, text] of [
  ['an answer', OLLAMA],
  ['candidates', '429'],
  ['an unknown error', UNKNOWN],
  ['full-text results', 'error'],
] as const) {
  test(`axe finds nothing on ${what}`, async ({ page }) => {
    await page.goto('/search/');
    await box(page).fill(text);
    await expect(page.locator('search-panel [role="status"]')).not.toBeEmpty();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the panel says so and leads to the lists', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Search needs JavaScript.')).toBeVisible();
    await expect(box(page)).toBeHidden();
    expect(await page.locator('form').count()).toBe(0);
  });
});
