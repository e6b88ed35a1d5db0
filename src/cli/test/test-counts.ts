// How many tests passed and failed, by the reports of vitest, Playwright and the reproductions.
import { promises as fs } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts by vitest's JSON report; a file that could not even be loaded counts as a failure. */
export async function countVitest(report: string): Promise<Counts> {
  const { numPassedTests, numFailedTests, testResults } = (await readReport(report)) as VitestReport;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Counts by Playwright's JSON report; a test that passed when repeated was late, not wrong, and the list shows it. */
export async function countPlaywright(report: string): Promise<Counts> {
  const { stats } = (await readReport(report)) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

/** Counts by the report of the reproductions; those that were passed over are in neither number. */
export async function countReproductions(report: string): Promise<Counts> {
  const { passed, failed } = (await readReport(report)) as Counts;
  return { passed, failed };
}

async function readReport(file: string): Promise<unknown> {
  return JSON.parse(await fs.readFile(file, 'utf8'));
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}
