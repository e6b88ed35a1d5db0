// What support copies: the link, the page as Markdown, a place on it, and a reply in the format its reader needs.
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const ENTRY = '/errors/npm/eresolve-unable-to-resolve/';
const SHORT = /^https?:\/\/.+\/e\/FX0013\/$/;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What the clipboard holds, by format. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts: Record<string, string> = {};
    if (item) for (const type of item.types) texts[type] = await (await item.getType(type)).text();
    return texts;
  });

async function press(page: Page, name: string, within = 'main'): Promise<Record<string, string>> {
  const button = page.locator(within).getByRole('button', { name, exact: true }).first();
  await button.click();
  await expect(page.locator(within).getByRole('button', { name: 'Copied' })).toBeVisible();
  return clipboard(page);
}

test('the short link, at the top and in the section for support', async ({ page }) => {
  await page.goto(ENTRY);
  for (const place of ['header .copy', '#support']) {
    expect((await press(page, 'Copy link', place))['text/plain']).toMatch(SHORT);
  }
});

test('the page as Markdown is its twin', async ({ page, request }) => {
  await page.goto(ENTRY);
  const twin = await (await request.get(`${ENTRY.slice(0, -1)}.md`)).text();
  expect((await press(page, 'Copy as Markdown', 'header .copy'))['text/plain']).toBe(twin);
});

test('every heading, cause and fix links to itself, and copies its permanent link when it is followed', async ({
  page,
}) => {
  await page.goto(ENTRY);
  const headings = page.locator('article section h2, article .cause > h3, article .fix > h4');
  expect(await headings.count()).toBeGreaterThan(12);
  for (const heading of await headings.all()) await expect(heading.locator('a.anchor')).toHaveCount(1);
  const fix = page.locator('#causes .fix').first();
  const id = await fix.getAttribute('id');
  await fix.locator('a.anchor').click();
  await expect(page).toHaveURL(new RegExp(`${ENTRY}#${id}$`));
  await expect(fix.locator('a.anchor[data-said]')).toHaveCount(1);
  expect((await clipboard(page))['text/plain']).toMatch(new RegExp(`/e/FX0013/#${id}$`));
});

test('the link to one fix leads to that fix by way of the short link', async ({ page }) => {
  await page.goto(ENTRY);
  const id = await page.locator('#causes .fix').last().getAttribute('id');
  await page.goto(`/e/FX0013/#${id}`);
  await page.waitForURL(`**${ENTRY}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

const reply = (page: Page) => page.locator('ticket-reply', { hasText: 'Ready reply' });

test('a reply as formatted text, Markdown and plain text', async ({ page }) => {
  await page.goto(ENTRY);
  await reply(page).locator('summary').click();
  const rich = await press(page, 'Copy with formatting', 'ticket-reply');
  expect(rich['text/html']).toContain('<pre><code class="language-sh">npm view "{dependent}@latest" peerDependencies');
  expect(rich['text/plain']).toContain('What to do: ');
  await expect(reply(page).getByRole('button', { name: 'Copied' })).toHaveCount(0);
  const markdown = await press(page, 'Copy as Markdown', 'ticket-reply');
  expect(Object.keys(markdown)).toEqual(['text/plain']);
  expect(markdown['text/plain']).toContain('```sh\nnpm view "{dependent}@latest" peerDependencies\n');
  await expect(reply(page).getByRole('button', { name: 'Copied' })).toHaveCount(0);
  const plain = (await press(page, 'Copy as text', 'ticket-reply'))['text/plain'] ?? '';
  expect(plain).toBe(await reply(page).locator('pre[data-format="text"]').textContent());
  expect(plain.trim()).toMatch(/\/e\/FX0013\/$/);
});

test('values that were filled in go along, escaped; what looks private stays a placeholder', async ({ page }) => {
  for (const [value, written] of [
    ['react-map', 'react-map'],
    ['sk-ant-REDACTED', '{dependent}'],
    ['/home/samexample/map', '{dependent}'],
  ] as const) {
    await page.goto('/about/');
    await page.goto(`${ENTRY}#v=dependent:${encodeURIComponent(value)}`);
    await reply(page).locator('summary').click();
    await expect(reply(page).locator('var').first()).not.toHaveText('{dependent}');
    const { 'text/html': html = '', 'text/plain': plain = '' } = await press(
      page,
      'Copy with formatting',
      'ticket-reply',
    );
    expect.soft(plain).toContain(`npm view "${written}@latest"`);
    expect.soft(html).toContain(`npm view "${written}@latest"`);
    expect.soft(html + plain).not.toMatch(/sk-ant|samexample/);
  }
});

test('the request for diagnostics as a message', async ({ page }) => {
  await page.goto(ENTRY);
  const request = page.locator('ticket-reply', { hasText: 'The same as a message' });
  await request.locator('summary').click();
  await request.getByRole('button', { name: 'Copy as text' }).click();
  await expect(request.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect((await clipboard(page))['text/plain']).toMatch(/please send:\n\n1\. [\s\S]*Never send:/);
});
