// The visitor's own values on the way from the paste to the commands of an entry.
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const ENTRY = '/errors/npm/eresolve-unable-to-resolve/';
const PASTE = `npm error ERESOLVE unable to resolve dependency tree
npm error While resolving: shop@0.1.0
npm error Found: react@19.0.0
npm error Could not resolve dependency:
npm error peer react@"^18.0.0" from react-map@4.1.0`;

const bar = (page: Page) => page.locator('your-values');
/** The first place for the value in a command, and the whole command around it. */
const place = (page: Page) => page.locator('pre[data-shell] var[data-name="dependent"]').first();
const command = (page: Page) =>
  page.locator('pre[data-shell] code', { has: page.locator('var[data-name="dependent"]') }).first();

test('from the paste into the quick fix on the card and on the page', async ({ page }) => {
  await page.goto('/search/');
  await page.getByLabel('Error, log or stack trace').fill(PASTE);
  const card = page.locator('[data-part="cards"] > li').first();
  await expect(card.locator('var.filled').first()).toHaveText('react-map');
  await card.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/errors\/npm\/eresolve-unable-to-resolve\/$/);
  await expect(bar(page)).toContainText('Your values are filled in:');
  await expect(bar(page)).toContainText('dependent = react-map');
  await expect(place(page)).toHaveText('react-map');
  await expect(command(page)).toContainText('npm view "react-map');
  await page.reload();
  await expect(place(page)).toHaveText('react-map');
});

test('the way back to the placeholders, and forth', async ({ page }) => {
  await page.goto(`${ENTRY}#v=dependent:react-map`);
  await bar(page).getByRole('button', { name: 'Show the placeholders' }).click();
  await expect(place(page)).toHaveText('{dependent}');
  await expect(page.locator('var.filled')).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Fill in my values' }).click();
  await expect(place(page)).toHaveText('react-map');
});

test('what a shell could misread is not filled in, and the page says so', async ({ page }) => {
  for (const value of ['x"; rm -rf ~; "', '$(id)', '`id`', '--registry=https://evil.example', '%PATH%']) {
    await page.goto('/about/');
    await page.goto(`${ENTRY}#v=dependent:${encodeURIComponent(value)}`);
    await expect(bar(page)).toContainText('{dependent} still stands');
    await expect(place(page)).toHaveText('{dependent}');
  }
});

test('a value is text and never markup', async ({ page }) => {
  const problems: string[] = [];
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  await page.goto(`${ENTRY}#v=dependent:${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(bar(page)).toContainText('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('without values, or with broken ones, the page is as it was built', async ({ page }) => {
  for (const fragment of ['', '#v=', '#v=%', '#v=nothing:here', '#v=dependent:%0Aid', '#quick-fix']) {
    await page.goto('/about/');
    await page.goto(ENTRY + fragment);
    await expect(bar(page)).toBeHidden();
    await expect(place(page)).toHaveText('{dependent}');
  }
});
