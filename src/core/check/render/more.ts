// Where the codes of a report are explained. It stands once below the report and not with each problem: a code often comes many
// times, and the command works before its page is published.
import type { CodePage } from '../code-page.ts';
import type { Report } from '../diagnostic.ts';
import type { Paint } from './text.ts';
import { commandName } from '../../words/command-name.ts';

/** A line for every code of the report: what explains it here, and its page where that is known. Empty without problems. */
export function renderMore(report: Report, page: CodePage, paint: Paint = (_style, text) => text): string {
  const titles = new Map(report.diagnostics.map(({ code, title }) => [code, title]));
  const codes = [...titles.keys()].sort();
  const rows = codes.map((code) => {
    const url = page(code);
    return `  ${code} ${titles.get(code)}${url === undefined ? '' : `: ${paint('place', url)}`}`;
  });
  const [first] = codes;
  if (!first) return '';
  return [`${paint('quiet', 'examples of each:')} ${commandName(`check --explain ${first}`)}`, ...rows].join('\n');
}
