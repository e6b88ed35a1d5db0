// The check as the build and the development server use it: its report on the terminal, its verdict as the answer.
import { check } from '../core/check/check.ts';
import { passes } from '../core/check/diagnostic.ts';
import { renderMore } from '../core/check/render/more.ts';
import { renderText } from '../core/check/render/text.ts';
import { readContentFiles } from '../files/content-files.ts';
import { codePages } from './code-pages.ts';
import { painter, today } from './terminal.ts';

/** Checks the content of the project `root`, prints what was found, and answers whether it has no errors. */
export async function reportContent(root: string): Promise<boolean> {
  const report = check(await readContentFiles(root), { today: today() });
  const stream = passes(report) ? process.stdout : process.stderr;
  const paint = painter(stream);
  const texts = [renderText(report, paint), renderMore(report, await codePages(root), paint)];
  stream.write(`${texts.filter(Boolean).join('\n')}\n`);
  return passes(report);
}
