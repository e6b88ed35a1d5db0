// A report for a person at a terminal: place, code, what is wrong with a code frame, why, and what to write instead.
import type { Diagnostic, Report } from '../diagnostic.ts';
import { codeFrame } from './frame.ts';
import { visible } from './visible.ts';

/** Paints a word; the caller decides whether colours are wanted. */
export type Paint = (style: 'error' | 'warning' | 'place' | 'quiet' | 'good', text: string) => string;

const plain: Paint = (_style, text) => text;

/** Renders a report with a summary line at the end. Without `paint` there are no colours. */
export function renderText(report: Report, paint: Paint = plain): string {
  const blocks = report.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, report.texts, paint));
  return [...blocks, summary(report, paint)].join('\n\n');
}

/** Renders one diagnostic; `texts` are the files for its code frame. */
export function renderDiagnostic(diagnostic: Diagnostic, texts: Report['texts'], paint: Paint = plain): string {
  const { file, position, severity, code, message, why, hint } = diagnostic;
  const frame = codeFrame(texts.get(file), position);
  return [
    `${paint('place', `${visible(file)}:${position.line}:${position.column}`)} ${paint(severity, `${severity} ${code}`)} ${visible(message)}`,
    ...(frame ? [indent(frame)] : []),
    `  ${paint('quiet', 'why:')} ${visible(why)}`,
    ...(hint ? [`  ${paint('good', 'fix:')} ${visible(hint)}`] : []),
  ].join('\n');
}

function summary(report: Report, paint: Paint): string {
  const errors = report.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = report.diagnostics.length - errors;
  const drafts = report.drafts > 0 ? `, ${count(report.drafts, 'draft')}` : '';
  const read = `${count(report.entries, 'entry', 'entries')}${drafts} in ${count(report.files, 'file')}`;
  if (errors + warnings === 0) return paint('good', `content: ${read}, no problems`);
  return paint(
    errors > 0 ? 'error' : 'warning',
    `content: ${read}, ${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
