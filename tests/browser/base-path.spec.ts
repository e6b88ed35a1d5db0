// Below a base path the site works the same: from the home page to an entry, to the search, to what is not there.
import type { Page } from '@playwright/test';
import { BASE_SITE } from '../build/base-site.ts';
import { expect, test } from './test.ts';

const { base } = BASE_SITE;
/** A link of the home page to an entry. */
const entryLink = (page: Page) => page.locator('main table a[href*="/errors/"]').first();

test.use({ baseURL: async ({ baseURL: _ }, use) => use(process.env.FIXPOINT_BASE_SITE) });

test('links and keys stay below the base path', async ({ page }) => {
  await page.goto(base);
  await entryLink(page).click();
  await expect(page).toHaveURL(new RegExp(`${base}errors/.+/.+/`));
  // The address changes before the scripts of the new page have run.
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await page.waitForURL(`**${base}search/`);
});

test('an unknown address below it offers a search there', async ({ page }) => {
  const response = await page.goto(`${base}errors/npm/no-such-page/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator('not-found a')).toHaveAttribute('href', `${base}search/#q=npm%20no%20such%20page`);
});

test('a short link leads on below it', async ({ page }) => {
  await page.goto(base);
  const entry = (await entryLink(page).getAttribute('href')) ?? '';
  await page.goto(entry);
  const short = await page.locator('main a[href*="/e/FX"]').first().getAttribute('href');
  expect(short).toMatch(new RegExp(`^${base}e/FX\\d+/$`));
  await page.goto(short ?? '');
  await page.waitForURL(`**${entry}`);
});
