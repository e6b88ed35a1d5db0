// The shape of what the check says: a diagnostic with its code, its place and its words, and the report that holds them.
import type { Position } from '../entry/source-file.ts';
import type { DiagnosticCode } from './codes.ts';

export type Severity = 'error' | 'warning';

/** One problem, complete: reporters print it, and know nothing of rules. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly position: Position;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** What to write instead, where that is known. */
  readonly hint: string | undefined;
}

/** The result of a check. `texts` are the files that diagnostics point into, for code frames. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: number;
  readonly entries: number;
  readonly drafts: number;
  readonly texts: ReadonlyMap<string, string>;
}

/** Whether a report lets a build go on: warnings do, errors do not. */
export function passes(report: Report): boolean {
  return !report.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
