// A host may send a policy of its own with every file, as strict as can be: the whole site works under it.
import { ENTRY, SAMPLES } from './sample-pages.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: async ({ baseURL: _ }, use) => use(process.env.FIXPOINT_STRICT_SITE) });

test('every kind of page works under strict headers', async ({ page }) => {
  for (const address of Object.values(SAMPLES)) {
    const response = await page.goto(address);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('styles and scripts are at work under them', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ENTRY);
  await page.locator('copy-button button').first().click();
  await expect(page.locator('copy-button button').first()).toHaveText('Copied');
  await page.getByRole('button', { name: /light and dark/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
});
