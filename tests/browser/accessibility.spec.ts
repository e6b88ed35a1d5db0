// axe finds nothing on any kind of page, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SAMPLES } from './sample-pages.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, address] of Object.entries(SAMPLES)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto(address);
    await shorten(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
      );
      expect.soft(found, colorScheme).toEqual([]);
    }
  });
}

/** Rows of one list are alike: what axe says of the first ones it says of all, and of thousands it says it for minutes. */
const ROWS = 25;

async function shorten(page: Page): Promise<void> {
  await page.evaluate((rows) => {
    for (const list of document.querySelectorAll('main tbody, main ul, main ol, main dl'))
      while (list.childElementCount > rows) list.lastElementChild?.remove();
    const [first, ...more] = document.querySelectorAll('main section');
    if (first && more.length > rows) for (const section of more.slice(rows)) section.remove();
  }, ROWS);
}
