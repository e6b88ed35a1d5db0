// Finds the browser for the tests, and brings one when there is none: what is installed, what Playwright has, what can be had.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram, runTool } from './tool.ts';

/** Where Chromium and Chrome are installed; on other platforms NAMES are looked for in the folders of PATH. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  ],
};
/** The light one first: a window of the full browser runs a second renderer for itself, half a processor with every page. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that is there: CHROMIUM_PATH, an installed Chromium or Chrome, or the one that Playwright has. */
export function findBrowser(): string | undefined {
  return browsers()[0];
}

/** The browser that is there and starts, or one that is brought; `say` hears what is being done. Throws what to install. */
export async function bringBrowser(say: (what: string) => void): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there`);
  const cwd = process.cwd();
  let browser = await firstThatStarts();
  if (!browser) {
    say('The browser tests need Chromium, and none is here. Playwright downloads one into its own folder …');
    await runTool('@playwright/test', ['install', 'chromium-headless-shell'], { cwd });
    browser = await firstThatStarts();
  }
  if (!browser && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('That brought none that starts. apt-get installs the package chromium-headless-shell on this machine …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { cwd, env });
    for (const name of ['chromium-headless-shell', 'chromium']) {
      browser ??= await runProgram('apt-get', ['install', '-y', '--no-install-recommends', name], { cwd, env }).then(
        firstThatStarts,
      );
    }
  }
  if (!browser) throw new Error(NO_BROWSER);
  return browser;
}

function browsers(): string[] {
  const { CHROMIUM_PATH = '', PATH = '' } = process.env;
  const inPath = PATH.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [CHROMIUM_PATH, ...(PLACES[process.platform] ?? inPath), chromium.executablePath()].filter((file) =>
    existsSync(file),
  );
}

/** A browser can be there and not start: a downloaded one lacks libraries, an installed one is a stub of a package manager. */
async function firstThatStarts(): Promise<string | undefined> {
  for (const browser of browsers()) {
    // Windows opens a window for the question, and has neither of these faults.
    if (process.platform === 'win32') return browser;
    const result = await runProgram(browser, ['--version'], { cwd: process.cwd() }).catch(() => undefined);
    if (result?.code === 0) return browser;
  }
  return undefined;
}

const NO_BROWSER =
  'the browser tests need Chromium and none could be brought: install Chromium or Chrome, or set CHROMIUM_PATH to its program';
