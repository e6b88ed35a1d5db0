// The check as the build and the settings of hosts use it: its report on the terminal, its verdict as the answer.
import type { Site } from '../core/catalogue/site.ts';
import { check } from '../core/check/check.ts';
import { passes } from '../core/check/diagnostic.ts';
import { renderText } from '../core/check/render/text.ts';
import { painter, today } from './terminal.ts';

/** Checks a site, prints what was found, and answers whether it has no errors. */
export function reportContent(site: Site): boolean {
  const report = check(site, { today: today() });
  const stream = passes(report) ? process.stdout : process.stderr;
  stream.write(`${renderText(report, painter(stream))}\n`);
  return passes(report);
}
