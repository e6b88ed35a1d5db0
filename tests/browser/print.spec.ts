// On paper: the whole entry, black on white, and nothing that can only be pressed.
import { ENTRY, SAMPLES } from './sample-pages.ts';
import { expect, test } from './test.ts';

test('no page prints a control', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [name, address] of Object.entries(SAMPLES)) {
    await page.goto(address);
    const controls = page.locator('button:visible, select:visible, textarea:visible, input:visible, nav:visible');
    expect.soft(await controls.count(), name).toBe(0);
  }
});

test('an entry prints everything in dark ink, even for who reads in the dark', async ({ page }) => {
  await page.goto(ENTRY);
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.reload();
  for (const id of ['quick-fix', 'causes', 'diagnosis', 'sources']) await expect(page.locator(`#${id}`)).toBeVisible();
  const ink = await page
    .locator('main p')
    .first()
    .evaluate((element) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (!canvas) return [];
      canvas.fillStyle = getComputedStyle(element).color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    });
  expect(Math.max(...ink)).toBeLessThan(120);
});
