// The test function of the browser tests: whatever a test does, the console stays silent and no request leaves the site.
import { type ConsoleMessage, expect, type Page, test as base } from '@playwright/test';

export { expect };

/** Like Playwright's, and fails when a page logs an error, breaks its own policy, throws, or asks another origin. */
export const test = base.extend<{ noise: string[]; quiet: undefined }>({
  noise: async ({ baseURL: _ }, use) => {
    await use([]);
  },
  quiet: [
    async ({ context, noise }, use) => {
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !isExpected(message))
          noise.push(`${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => noise.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (/^https?:$/.test(protocol) && hostname !== 'localhost') noise.push(`request: ${request.url()}`);
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium reports a page with status 404 as an error; for the page itself that is what was asked for. */
function isExpected(message: ConsoleMessage): boolean {
  const page: Page | null = message.page();
  return message.text().startsWith('Failed to load resource') && message.location().url === page?.url();
}
