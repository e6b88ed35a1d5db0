// One row of the table of diagnostics: adding a rule starts by writing its words.
import type { Severity } from './diagnostic.ts';

export interface Row<Data> {
  /** A few words for lists and headings. */
  readonly title: string;
  readonly severity: Severity;
  /** True for what a draft may still lack: an error in a published entry, a warning in a draft. */
  readonly unfinished?: true;
  /** True for what is only counted until most of the content has it: it stops nothing, and is listed when it is asked for. */
  readonly counted?: true;
  readonly message: (data: Data) => string;
  readonly why: string;
  readonly hint?: (data: Data) => string | undefined;
}

/** A row of severity error. The type of its data comes from its message. */
export function error<Data = Record<string, never>>(row: Omit<Row<Data>, 'severity'>): Row<Data> {
  return { severity: 'error', ...row };
}

/** A row of severity warning: the build goes on, a published entry should not have it. */
export function warning<Data = Record<string, never>>(row: Omit<Row<Data>, 'severity'>): Row<Data> {
  return { severity: 'warning', ...row };
}
