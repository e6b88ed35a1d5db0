// Every kind of page fits its window: nothing has to be scrolled sideways, from a small telephone to a desk.
import type { Page } from '@playwright/test';
import { ENTRIES, SAMPLES, SOME_ENTRIES, SOME_PAGES } from './sample-pages.ts';
import { expect, test } from './test.ts';

/** Elements that reach beyond the window and are not inside a box that scrolls by itself. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} ${Math.round(element.getBoundingClientRect().right)}`,
      );
  });
}

/** Commands that their copy button covers. */
async function covered(page: Page): Promise<string[]> {
  return page.locator('pre + copy-button button:visible').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const pre = button.closest('copy-button')?.previousElementSibling;
      const code = pre?.querySelector('code');
      if (!pre || !code) return [];
      const [over, frame] = [button.getBoundingClientRect(), pre.getBoundingClientRect()];
      const text = [...code.getClientRects()].some(
        ({ right, top, bottom }) => Math.min(right, frame.right) > over.left && top < over.bottom && bottom > over.top,
      );
      return text ? [code.textContent ?? ''] : [];
    }),
  );
}

const WIDTHS = [1280, 360, 320];
const HUBS = SOME_PAGES.filter((address) => /^\/(?:tools|categories)\/.+/.test(address));
const PAGES = [...new Set([...Object.values(SAMPLES), ...HUBS, ...SOME_ENTRIES])];
/** Pages of one test: so many are looked at well before its time is up, and tests run beside each other. */
const AT_ONCE = 12;

for (let from = 0; from < PAGES.length; from += AT_ONCE) {
  const pages = PAGES.slice(from, from + AT_ONCE);
  test(`pages ${from + 1} to ${from + pages.length}: nothing is wider than the window, no button covers its command`, async ({
    page,
  }) => {
    for (const address of pages) {
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await overflowing(page), `${address} at ${width}`).toEqual([]);
        expect.soft(await covered(page), `${address} at ${width}`).toEqual([]);
      }
    }
  });
}

test('the quick fix of an entry begins on the first screen, on a telephone in its upper two thirds', async ({
  page,
}) => {
  for (const [width, height, most] of [
    [1280, 800, 400],
    [360, 740, 490],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const entry of ENTRIES.slice(0, 5)) {
      await page.goto(entry);
      const box = await page.locator('#quick-fix').boundingBox();
      expect.soft(box?.y, `${entry} at ${width}`).toBeLessThan(most);
    }
  }
});

test('on a telephone the contents of a page are folded below the quick fix, and lead to its sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ENTRIES[0] ?? '/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents).toHaveCount(1);
  await contents.getByText('On this page').click();
  await contents.getByRole('link', { name: 'Sources' }).click();
  await expect(page.locator('#sources')).toBeInViewport();
});

test('every link to a place on the page finds it', async ({ page }) => {
  await page.goto(ENTRIES[0] ?? '/');
  const lost = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))),
    );
  expect(lost).toEqual([]);
});

test('what is pressed with a finger is at least 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const address of Object.values(SAMPLES)) {
    await page.goto(address);
    const small = await page
      .locator('button:visible, summary:visible, select:visible')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) => element.getBoundingClientRect().height < 24 || element.getBoundingClientRect().width < 24,
          )
          .map((element) => element.outerHTML.slice(0, 120)),
      );
    expect.soft(small, address).toEqual([]);
  }
});
