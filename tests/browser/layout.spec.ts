// Every kind of page fits its window: nothing has to be scrolled sideways, from a small telephone to a desk.
import type { Page } from '@playwright/test';
import { ALL_PAGES, ENTRIES, SAMPLES } from './sample-pages.ts';
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

const WIDTHS = [1280, 768, 360, 320];
const PAGES = [...new Set([...Object.values(SAMPLES), ...ENTRIES])];

/** Pages are loaded once for all widths, and in two halves that can run beside each other. */
for (const half of [0, 1]) {
  test(`nothing is wider than ${WIDTHS.join(', ')} px (${half + 1} of 2)`, async ({ page }) => {
    for (const address of PAGES.filter((_, index) => index % 2 === half)) {
      await page.goto(address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect
          .soft(wide, `${address} at ${width}: ${(await overflowing(page)).slice(0, 5).join(', ')}`)
          .toBeLessThanOrEqual(0);
      }
    }
  });
}

test('the quick fix of an entry begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const entry of ENTRIES.slice(0, 5)) {
    await page.goto(entry);
    const box = await page.locator('#quick-fix').boundingBox();
    expect.soft(box?.y, entry).toBeLessThan(800);
  }
});

test('a button stands beside the command that it copies, however narrow the box', async ({ page }) => {
  const hubs = ALL_PAGES.filter((address) => /^\/tools\/.+/.test(address));
  for (const address of new Set([...PAGES, ...hubs])) {
    await page.goto(address);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const covered = await page.locator('pre + copy-button button:visible').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const pre = button.closest('copy-button')?.previousElementSibling;
          const code = pre?.querySelector('code');
          if (!pre || !code) return [];
          const [over, frame] = [button.getBoundingClientRect(), pre.getBoundingClientRect()];
          const text = [...code.getClientRects()].some(
            ({ right, top, bottom }) =>
              Math.min(right, frame.right) > over.left && top < over.bottom && bottom > over.top,
          );
          return text ? [code.textContent ?? ''] : [];
        }),
      );
      expect.soft(covered, `${address} at ${width}`).toEqual([]);
    }
  }
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
