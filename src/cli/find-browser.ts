// Finds the browser for the tests, and brings one when there is none: what is installed, what Playwright has, what can be had.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram, runTool } from './tool.ts';

/** Where Chromium and Chrome are installed, by platform; the names below a folder of PATH are tried as well. */
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
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that is there: CHROMIUM_PATH, an installed Chromium or Chrome, or the one that Playwright has. */
export function findBrowser(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const inPath = PATH.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [CHROMIUM_PATH, ...(PLACES[process.platform] ?? inPath), chromium.executablePath()].find(
    (file) => file !== undefined && file !== '' && existsSync(file),
  );
}

/** The browser that is there or can be brought; `say` hears what is being done. Throws a sentence that says what to install. */
export async function bringBrowser(say: (what: string) => void): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH))
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which is not there`);
  const found = findBrowser();
  if (found) return found;
  const cwd = process.cwd();
  say('No browser is here; downloading Chromium with Playwright …');
  await runTool('@playwright/test', ['install', 'chromium'], { cwd });
  if (!(await starts(findBrowser())) && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say('That did not bring one that starts; installing Chromium with apt-get …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { cwd, env });
    await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { cwd, env });
  }
  const brought = findBrowser();
  if (brought === undefined) throw new Error(NO_BROWSER);
  return brought;
}

/** A downloaded browser can lack the system's libraries. */
async function starts(browser: string | undefined): Promise<boolean> {
  if (browser === undefined) return false;
  const result = await runProgram(browser, ['--version'], { cwd: process.cwd() }).catch(() => undefined);
  return result?.code === 0;
}

const NO_BROWSER =
  'the browser tests need Chromium and none could be brought: install Chromium or Chrome, or set CHROMIUM_PATH to its program';
