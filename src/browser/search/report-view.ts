// The prefilled report of an error without a page: to copy, and to send where the site takes reports. Its text is redacted
// and can be read before it goes anywhere.
import type { Report } from './answer-sheet.ts';
import { part } from './dom.ts';

/** Addresses beyond this are refused by servers. */
const LONGEST_ADDRESS = 6000;

/** Shows the report in its box, or hides the box. */
export function showReport(box: HTMLElement, report: Report | undefined, reports: string): void {
  box.hidden = report === undefined;
  if (!report) return;
  const text = `${report.title}\n\n${report.body}`;
  part(box, 'report-text').textContent = text;
  part(box, 'report-copy').dataset.text = text;
  const link = box.querySelector<HTMLAnchorElement>('[data-part="report-link"]');
  if (link) link.href = reportAddress(reports, report);
}

function reportAddress(reports: string, { title, body }: Report): string {
  const address = (part: string) =>
    `${reports}${reports.includes('?') ? '&' : '?'}${new URLSearchParams({ title, body: part })}`;
  let shown = body;
  while (address(shown).length > LONGEST_ADDRESS)
    shown = `${shown.slice(0, Math.floor(shown.length * 0.7))}\n[…]`.toWellFormed();
  return address(shown);
}
