// Every kind of page fits its window: nothing has to be scrolled sideways, from a small telephone to a desk.
import type { Page } from '@playwright/test';
import { ENTRIES, SAMPLES } from './sample-pages.ts';
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

for (const width of [320, 360, 768, 1280]) {
  test(`nothing is wider than ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, address] of Object.entries({
      ...SAMPLES,
      ...Object.fromEntries(ENTRIES.map((entry) => [entry, entry])),
    })) {
      await page.goto(address);
      const { scroll, window } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      expect.soft(scroll, `${name}: ${(await overflowing(page)).slice(0, 5).join(', ')}`).toBeLessThanOrEqual(window);
    }
  });
}

test('the quick fix of an entry begins on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const entry of ENTRIES) {
    await page.goto(entry);
    const box = await page.locator('#quick-fix').boundingBox();
    expect.soft(box?.y, entry).toBeLessThan(800);
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
