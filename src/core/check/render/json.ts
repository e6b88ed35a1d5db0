// A report for programs. The form is versioned; fields are only ever added.
import type { CommandCounts } from '../../catalogue/command-counts.ts';
import type { CodePage } from '../code-page.ts';
import { passes, type Report } from '../diagnostic.ts';

/**
 * The report as JSON with two-space indent: `{ version, ok, entries, drafts, files, counted, diagnostics }`; `commands` says what
 * is known of the commands of pages, where that was counted; `counted` is the number
 * of places by code that are only counted. A diagnostic has the `url` of
 * the page of its code where that is known.
 */
export function renderJson(report: Report, page: CodePage = () => undefined, commands?: CommandCounts): string {
  const { entries, drafts, files } = report;
  const counted = Object.fromEntries(
    [...Map.groupBy(report.counted, ({ code }) => code)].map(([code, places]) => [code, places.length]),
  );
  const diagnostics = report.diagnostics.map((diagnostic) => ({ ...diagnostic, url: page(diagnostic.code) }));
  return JSON.stringify(
    { version: 1, ok: passes(report), entries, drafts, files, commands, counted, diagnostics },
    null,
    2,
  );
}
