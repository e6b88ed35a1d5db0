// A site about something else than software, in its own language and colours, as its visitors see it.
import { expect, test } from './test.ts';

test.use({ baseURL: async ({ baseURL: _ }, use) => use(process.env.FIXPOINT_COFFEE_SITE) });

const PAGES = [
  '/',
  '/errors/',
  '/errors/barista-300/wassertank/',
  '/teile/schwimmer/',
  '/search/',
  '/about/',
  '/codes/',
];

for (const width of [360, 1280])
  test(`at ${width} pixels no page is wider than the window, and each has a heading`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const at of PAGES) {
      await page.goto(at);
      await expect(page.locator('h1').first(), at).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(width);
    }
  });

test('its page has its language, its logo and its colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/errors/barista-300/wassertank/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { name: 'Schnelle Hilfe' })).toBeVisible();
  const logo = page.locator('header img').first();
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const accent = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('span'));
    probe.style.color = 'var(--accent)';
    return getComputedStyle(probe).color;
  });
  expect(accent).toBe('rgb(122, 59, 18)');
});

test('what the machine shows is answered in its language', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('textbox').first().fill('07:58 F07 Wassertank leer oder nicht erkannt');
  await expect(page.getByRole('link', { name: /F07/ }).first()).toBeVisible();
  await expect(page.getByText('Genau dieser Fehler').first()).toBeVisible();
});
