// Judges what a command did by what its page says of it: exit code, texts that must be printed, texts that must not.
import type { Check } from '../core/content/entry.ts';
import type { Run } from './run.ts';

/** What a page states for a machine: `confirms` of a check, `proof` of a fix. */
export type Outcome = Pick<NonNullable<Check['confirms']>, 'exit' | 'prints' | 'lacks'>;

/** In what a run falls short of an outcome, as a sentence; undefined when all of it holds. */
export function shortfall({ exit, prints = [], lacks = [] }: Outcome, run: Run): string | undefined {
  if (exit === 'nonzero' ? run.exit === 0 : exit !== undefined && run.exit !== exit) {
    return `it ends with ${run.exit} and not with ${exit === 'nonzero' ? 'another code than 0' : exit}`;
  }
  const missing = prints.find((text) => !stands(text, run.output));
  if (missing !== undefined) return `it does not print ${quoted(missing)}`;
  const present = lacks.find((text) => stands(text, run.output));
  return present === undefined ? undefined : `it prints ${quoted(present)}`;
}

const PATTERN = /^\/(.+)\/([imsu]*)$/s;

function stands(text: string, output: string): boolean {
  const [, pattern, flags] = PATTERN.exec(text) ?? [];
  // Lines are what people see; ^ and $ mean theirs.
  return pattern === undefined
    ? output.includes(text)
    : new RegExp(pattern, `m${flags?.replace('m', '')}`).test(output);
}

function quoted(text: string): string {
  return PATTERN.test(text) ? text : `“${text}”`;
}
