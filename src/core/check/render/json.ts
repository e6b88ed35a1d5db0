// A report for programs. The form is versioned; fields are only ever added.
import { passes, type Report } from '../diagnostic.ts';

/** The report as JSON with two-space indent: `{ version, ok, entries, drafts, files, diagnostics }`. */
export function renderJson(report: Report): string {
  const { diagnostics, entries, drafts, files } = report;
  return JSON.stringify({ version: 1, ok: passes(report), entries, drafts, files, diagnostics }, null, 2);
}
