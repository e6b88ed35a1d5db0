// The check as the build and the development server use it: its report on the terminal, its verdict as the answer.
import { check } from '../core/check/check.ts';
import { passes } from '../core/check/diagnostic.ts';
import { renderText } from '../core/check/render/text.ts';
import { readContentFiles } from '../files/content-files.ts';
import { painter, today } from './terminal.ts';

/** Checks the content of the project `root`, prints what was found, and answers whether it has no errors. */
export async function reportContent(root: string): Promise<boolean> {
  const report = check(await readContentFiles(root), { today: today() });
  const stream = passes(report) ? process.stdout : process.stderr;
  stream.write(`${renderText(report, painter(stream))}\n`);
  return passes(report);
}
