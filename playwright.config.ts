// Browser tests run against the built site in Chromium; tests/browser/serve-sites.ts serves it.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/test/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.fixpoint/browser',
  globalSetup: './tests/browser/serve-sites.ts',
  fullyParallel: true,
  // Pages are light and the server is here: every processor can have its own browser.
  workers: '100%',
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  // A machine that is busy with other work is slow, not broken: nothing here fails for being late.
  retries: 2,
  expect: { timeout: 45_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    // What a person waits for is tested; how long a busy machine takes is not.
    navigationTimeout: 120_000,
    // Set by serve-sites.ts before the tests begin.
    ...(process.env.FIXPOINT_SITE && { baseURL: process.env.FIXPOINT_SITE }),
    launchOptions: {
      ...(executablePath && { executablePath }),
      // A container has no user namespaces, and the browser has nobody to report to.
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
});
