// axe finds nothing on any kind of page, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
import { SAMPLES } from './sample-pages.ts';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, address] of Object.entries(SAMPLES)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto(address);
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
