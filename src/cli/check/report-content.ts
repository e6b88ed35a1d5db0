// The check as the build and the settings of hosts use it: its report on the terminal, its verdict as the answer.
import type { Site } from '../../core/catalogue/site.ts';
import { check } from '../../core/check/check.ts';
import { passes } from '../../core/check/diagnostic.ts';
import { renderMore } from '../../core/check/render/more.ts';
import { renderText } from '../../core/check/render/text.ts';
import { codePages } from './code-pages.ts';
import { painter, today } from '../terminal/terminal.ts';

/** Checks a site, prints what was found, and answers whether it has no errors. */
export function reportContent(site: Site): boolean {
  const report = check(site, { today: today() });
  const stream = passes(report) ? process.stdout : process.stderr;
  const paint = painter(stream);
  const texts = [renderText(report, paint), renderMore(report, codePages(site), paint)];
  stream.write(`${texts.filter(Boolean).join('\n')}\n`);
  return passes(report);
}
