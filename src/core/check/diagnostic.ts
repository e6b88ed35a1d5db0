// The shape of what the check says: a diagnostic with its code, its place and its words, and the report that holds them.
import type { Position } from '../source/source-file.ts';

export type Severity = 'error' | 'warning';

/** One problem, complete: reporters print it, and know nothing of rules. */
export interface Diagnostic {
  /** One of the table of codes, or that of a kind's own rule. */
  readonly code: string;
  /** The code in a few words. */
  readonly title: string;
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
  /** What is only counted: it stops nothing, and no report lists it unless it is asked for. */
  readonly counted: readonly Diagnostic[];
  readonly files: number;
  readonly entries: number;
  readonly drafts: number;
  /** Files that are on no page yet: drafts, and tools that no published entry has. */
  readonly unpublished: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Whether a report lets a build go on: warnings do, errors do not. With `strict`, what is published has no warnings either;
 * drafts may have theirs.
 */
export function passes(report: Report, strict = false): boolean {
  return !report.diagnostics.some(
    ({ severity, file }) => severity === 'error' || (strict && !report.unpublished.has(file)),
  );
}
