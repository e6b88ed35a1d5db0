// Addresses in a browser: short links keep fragments, unknown ones offer their words, every page is silent.
import { SHORT_LINK, SOME_PAGES } from './sample-pages.ts';
import { expect, test } from './test.ts';

test('a short link leads to its entry and keeps the fragment', async ({ page }) => {
  await page.goto(`${SHORT_LINK}#fixes`);
  await page.waitForURL(/\/(errors\/.+|families)\/.+\/#fixes$/);
  await expect(page.locator('#fixes')).toBeInViewport();
});

test('an unknown address offers a search for its words', async ({ page }) => {
  const response = await page.goto('/errors/npm/eresolve-could-not%20resolve.html');
  expect(response?.status()).toBe(404);
  const link = page.getByRole('link', { name: 'Search for “npm eresolve could not resolve”' });
  await expect(link).toHaveAttribute('href', '/search/#q=npm%20eresolve%20could%20not%20resolve');
});

/** Several at once. */
const GROUPS = 4;
for (let group = 0; group < GROUPS; group++) {
  test(`pages of every kind load in silence (${group + 1} of ${GROUPS})`, async ({ page }) => {
    for (const address of SOME_PAGES.filter((_, index) => index % GROUPS === group)) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
    }
  });
}
