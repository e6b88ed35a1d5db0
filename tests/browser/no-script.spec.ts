// Without JavaScript everything can be read, and nothing stands about that would need it.
import { ENTRY, SAMPLES, SHORT_LINK } from './sample-pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('an entry reads completely', async ({ page }) => {
  await page.goto(ENTRY);
  await expect(page.locator('h1')).toBeVisible();
  for (const id of ['signature', 'quick-fix', 'meaning', 'causes', 'diagnosis', 'sources']) {
    await expect.soft(page.locator(`#${id}`), id).toBeVisible();
  }
  // What a reader has to open is a native <details>; apart from those and from controls, no text is hidden.
  const hidden = await page
    .locator('main :is(p, li, h2, h3, pre, td, dd)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.checkVisibility() && !element.closest('details, .no-print'))
        .map((element) => element.textContent?.trim().slice(0, 60)),
    );
  expect(hidden).toEqual([]);
});

test('no page shows a control that does nothing', async ({ page }) => {
  for (const [name, address] of Object.entries(SAMPLES)) {
    await page.goto(address);
    const controls = page.locator('button:visible, select:visible, textarea:visible, input:visible');
    expect.soft(await controls.count(), name).toBe(0);
  }
});

test('search says what to do instead', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await page.locator('main a[href$="/errors/"]').first().click();
  await expect(page.locator('h1')).toHaveText('All errors');
});

test('a short link leads on', async ({ page }) => {
  await page.goto(SHORT_LINK);
  await page.waitForURL(/\/(errors\/.+|families)\/.+\//);
});
