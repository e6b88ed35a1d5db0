// A made-up report: renderers know nothing of rules, and their tests need no content.
import type { Diagnostic, Report } from '../../../../src/core/check/diagnostic.ts';

const TEXT = 'name: npm\nvendor: 50% off, Inc.\nurl: nowhere\n';

const ERROR: Diagnostic = {
  code: 'FXC015',
  title: 'Invalid address',
  severity: 'error',
  file: 'content/tools/a,b:c.yaml',
  position: { line: 3, column: 6, length: 7 },
  message: 'url: “nowhere” is 100% not a web address',
  why: 'A source that cannot be \u001b[31mopened\u0007 is no evidence.',
  hint: 'copy it whole, for example https://…',
};

const WARNING: Diagnostic = {
  code: 'FXC084',
  title: 'Signature too general',
  severity: 'warning',
  file: 'content/errors/gone.mdx',
  position: { line: 1, column: 1, length: 1 },
  message: 'too general',
  why: 'Because.',
  hint: undefined,
};

/** A report of these diagnostics. */
export function reportOf(...diagnostics: Diagnostic[]): Report {
  const texts = new Map([[ERROR.file, TEXT]]);
  return { diagnostics, counted: [], files: 3, entries: 2, drafts: 1, unpublished: new Set(), texts };
}

export { ERROR, WARNING };
