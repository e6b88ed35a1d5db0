// The explanation of a code for a person at a terminal, and the list of all codes.
import { AREAS, CODES, type DiagnosticCode } from '../codes.ts';
import type { CodeExplanation } from '../explain-code.ts';
import { RETIRED_CODES } from '../retired-codes.ts';
import type { Snippet } from '../snippets.ts';
import { type Paint, renderDiagnostic } from './text.ts';
import { visible } from './visible.ts';

const plain: Paint = (_style, text) => text;

/** What the code means, wrong and right, what the check says of the wrong one, and how to mend it; `url` is its page. */
export function renderExplanation(explained: CodeExplanation, url: string | undefined, paint: Paint = plain): string {
  const { code, title, severity, why, wrong, right, diagnostic, texts } = explained;
  return [
    `${paint(severity, `${severity} ${code}`)} ${title}\n${why}${draftWords(explained)}`,
    ...wrong.map((snippet) => `${paint('error', 'wrong:')} ${renderSnippet(snippet, paint)}`),
    `${paint('quiet', 'the check says:')}\n${indent(renderDiagnostic(diagnostic, texts, paint))}`,
    ...right.map((snippet) => `${paint('good', 'right:')} ${renderSnippet(snippet, paint)}`),
    ...(url === undefined ? [] : [`${paint('quiet', 'page:')} ${paint('place', url)}`]),
  ].join('\n\n');
}

/** All codes by what they are about. */
export function renderCodeList(paint: Paint = plain): string {
  const areas = AREAS.map(({ name, codes }) =>
    [paint('place', name), ...(Object.keys(codes) as DiagnosticCode[]).map((code) => row(code, paint))].join('\n'),
  );
  const retired = Object.entries(RETIRED_CODES).map(([code, { title }]) => `  ${code} ${title}`);
  return [...areas, ...(retired.length > 0 ? [['Retired', ...retired].join('\n')] : [])].join('\n\n');
}

/** What a draft may still lack is said of a code that is an error elsewhere. */
export function draftWords({ unfinished, severity }: CodeExplanation): string {
  return unfinished && severity === 'error' ? ' In a draft it is a warning.' : '';
}

function row(code: DiagnosticCode, paint: Paint): string {
  const { severity, title } = CODES[code];
  return `  ${code} ${paint(severity, severity.padEnd('warning'.length))} ${title}`;
}

function renderSnippet({ file, note, lines, cut }: Snippet, paint: Paint): string {
  const digits = String(lines.at(-1)?.number ?? 0).length;
  const shown = lines.map(({ number, text, differs }) =>
    `  ${differs ? '>' : ' '} ${String(number).padStart(digits)} | ${visible(text)}`.trimEnd(),
  );
  const head = paint('place', file);
  return [note === undefined ? head : `${head}: ${note}`, ...shown, ...(cut ? ['    …'] : [])].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
