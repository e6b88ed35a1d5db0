// Holds plain data against a schema and says, field by field, what does not fit: zod's issues in the terms of an author.
import type { z } from 'zod';
import { fieldGuide, SCHEMAS, type SchemaName } from './field-guide.ts';
import type { FieldPath } from './yaml-source.ts';

/** One field that does not fit its schema. `path` names the field, for an unknown key its parent. */
export interface SchemaProblem {
  readonly kind: 'unknown-key' | 'missing' | 'type' | 'choice' | 'date' | 'address' | 'format' | 'size' | 'rule';
  readonly schema: SchemaName;
  readonly path: FieldPath;
  /** The reason in a few words, as the schema gives it. */
  readonly reason: string;
  /** The key that is unknown or missing. */
  readonly key?: string;
  /** The value that was found. */
  readonly value?: unknown;
  /** Keys or values that would have fitted. */
  readonly candidates: readonly string[];
}

export type Validated<T> = { readonly value: T } | { readonly problems: readonly SchemaProblem[] };

/** Validates data against the schema of that name; all problems are listed. */
export function validate<N extends SchemaName>(name: N, data: unknown): Validated<z.output<(typeof SCHEMAS)[N]>> {
  const result = SCHEMAS[name].safeParse(data);
  if (result.success) return { value: result.data as z.output<(typeof SCHEMAS)[N]> };
  return { problems: result.error.issues.flatMap((issue) => fromIssue(name, issue, data)) };
}

function fromIssue(schema: SchemaName, issue: z.core.$ZodIssue, data: unknown): SchemaProblem[] {
  const path = issue.path as FieldPath;
  const value = valueAt(data, path);
  const base = { schema, path, value, reason: issue.message };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...base,
        kind: 'unknown-key',
        key,
        candidates: fieldGuide(schema, path).keys,
      }));
    case 'invalid_type': {
      const last = path.at(-1);
      const reason = `expected ${article(issue.expected)}, found ${kindOf(value)}`;
      if (value === undefined && typeof last === 'string')
        return [{ ...base, kind: 'missing', key: last, candidates: [] }];
      return [{ ...base, kind: 'type', reason, candidates: [] }];
    }
    case 'invalid_value': {
      const last = path.at(-1);
      if (value === undefined && typeof last === 'string')
        return [{ ...base, kind: 'missing', key: last, candidates: [] }];
      return [{ ...base, kind: 'choice', candidates: issue.values.map(String) }];
    }
    case 'invalid_format':
      if (issue.format === 'date') return [{ ...base, kind: 'date', candidates: [] }];
      if (issue.format === 'url') return [{ ...base, kind: 'address', candidates: [] }];
      return [{ ...base, kind: 'format', candidates: [] }];
    case 'too_small':
    case 'too_big':
      return [{ ...base, kind: 'size', reason: sizeReason(issue), candidates: [] }];
    default:
      return [{ ...base, kind: 'rule', candidates: [] }];
  }
}

/** The schema's own words where it has some; zod's default wording says less than the numbers. */
function sizeReason(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  if (!/^Too (big|small)/.test(issue.message)) return issue.message;
  const unit = issue.origin === 'string' ? 'characters' : 'items';
  return issue.code === 'too_big' ? `at most ${issue.maximum} ${unit}` : `at least ${issue.minimum} ${unit}`;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `the truth value ${value}` : 'text';
}

function article(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a map of keys',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[expected] ?? expected;
}
