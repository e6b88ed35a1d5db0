// Light and dark: the system decides until the visitor does, and the choice lasts.
import { ENTRY } from './sample-pages.ts';
import { expect, test } from './test.ts';

const background = () => getComputedStyle(document.body).backgroundColor;

test('the system’s choice holds without any other', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(ENTRY);
  const light = await page.evaluate(background);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await page.evaluate(background)).not.toBe(light);
});

test('the visitor’s choice lasts over pages and reloads', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(ENTRY);
  const light = await page.evaluate(background);
  await page.getByRole('button', { name: /light and dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await page.evaluate(background);
  expect(dark).not.toBe(light);
  await page.goto('/');
  expect(await page.evaluate(background)).toBe(dark);
  await page.reload();
  expect(await page.evaluate(background)).toBe(dark);
  await page.getByRole('button', { name: /light and dark/ }).click();
  expect(await page.evaluate(background)).toBe(light);
});
