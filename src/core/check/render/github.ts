// A report as GitHub workflow commands, which show each diagnostic at its line in a pull request.
import type { CodePage } from '../code-page.ts';
import type { Report } from '../diagnostic.ts';
import { visible } from './visible.ts';

/** One `::error …` or `::warning …` line a diagnostic, in the order of the report, with the address of its page where that is known. */
export function renderGithub(report: Report, page: CodePage = () => undefined): string {
  return report.diagnostics
    .map(({ severity, file, position: { line, column, length }, code, title: name, message, why, hint }) => {
      const title = property(`${code} ${name}`);
      const place = `file=${property(file)},line=${line},col=${column},endColumn=${column + length},title=${title}`;
      const url = page(code);
      const lines = [message, `why: ${why}`, ...(hint ? [`fix: ${hint}`] : []), ...(url ? [`more: ${url}`] : [])];
      return `::${severity} ${place}::${data(lines.map(visible).join('\n'))}`;
    })
    .join('\n');
}

/** Escapes of the workflow command syntax. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
