// The site with a keyboard: the way past the header, the order of focus, `/` for the search, copying.
import { ENTRY } from './sample-pages.ts';
import { expect, test } from './test.ts';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto(ENTRY);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('focus goes through the page in reading order and is always to be seen', async ({ page }) => {
  await page.goto(ENTRY);
  let last = -1;
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const target = element.matches('input') ? (element.nextElementSibling ?? element) : element;
      const style = getComputedStyle(target);
      return {
        place: [...document.querySelectorAll('*')].indexOf(element),
        outlined: style.outlineStyle !== 'none' && style.outlineWidth !== '0px',
        what: element.outerHTML.slice(0, 100),
      };
    });
    if (focus.place <= 2) break;
    expect(focus.place, focus.what).toBeGreaterThan(last);
    expect.soft(focus.outlined, focus.what).toBe(true);
    last = focus.place;
  }
});

test('/ leads to the search, and into its box where there is one', async ({ page }) => {
  await page.goto(ENTRY);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await expect(page.locator('[data-search-input]')).toHaveValue('');
});

test('the copy button copies exactly the command', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ENTRY);
  const box = page.locator('#quick-fix [data-copy]').first();
  const button = box.getByRole('button', { name: 'Copy' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(box.getByRole('button')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await box.locator('code').first().textContent());
  await expect(button).toHaveText('Copy');
});
