// Holds plain data against a schema and says, field by field, what does not fit: zod's issues in the terms of an author.
import type { z } from 'zod';
import { fieldGuide } from './field-guide.ts';
import type { FieldPath } from './yaml-source.ts';

/** One field that does not fit its schema. `path` names the field, for an unknown key its parent. */
export interface SchemaProblem {
  readonly kind: 'unknown-key' | 'missing' | 'type' | 'choice' | 'date' | 'address' | 'format' | 'size' | 'rule';
  readonly schema: z.ZodType;
  readonly path: FieldPath;
  /** The reason in a few words, as the schema gives it. */
  readonly reason: string;
  /** The key that is unknown. */
  readonly key?: string;
  /** The value that was found. */
  readonly value?: unknown;
  /** Keys or values that would have fitted. */
  readonly candidates: readonly string[];
}

export type Validated<T> = { readonly value: T } | { readonly problems: readonly SchemaProblem[] };

/** Validates data against a schema; all problems are listed. */
export function validate<S extends z.ZodType>(schema: S, data: unknown): Validated<z.output<S>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => fromIssue(schema, issue, data)) };
}

function fromIssue(schema: z.ZodType, issue: z.core.$ZodIssue, data: unknown): SchemaProblem[] {
  const path = issue.path as FieldPath;
  const value = valueAt(data, path);
  const problem = (kind: SchemaProblem['kind'], more: Partial<SchemaProblem> = {}): SchemaProblem[] => [
    { kind, schema, path, value, reason: issue.message, candidates: [], ...more },
  ];
  const absent = value === undefined || value === null;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const candidates = fieldGuide(schema, path).keys;
      return issue.keys.flatMap((key) => problem('unknown-key', { key, candidates }));
    }
    case 'invalid_type':
      if (absent && path.length > 0) return problem('missing');
      return problem('type', { reason: `expected ${article(issue.expected)}, found ${kindOf(value)}` });
    case 'invalid_value':
      return absent ? problem('missing') : problem('choice', { candidates: issue.values.map(String) });
    case 'invalid_format':
      if (issue.format === 'date') return problem('date');
      return problem(issue.format === 'url' ? 'address' : 'format');
    case 'too_small':
    case 'too_big':
      return problem('size', { reason: sizeReason(issue, value) });
    default:
      return problem('rule');
  }
}

/** How much there is, and the schema's own words for how much there should be. */
function sizeReason(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): string {
  const bound = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  const own = /^Too (big|small)/.test(issue.message) ? undefined : issue.message;
  if (typeof value === 'string' && value.trim() !== '') {
    return `${value.trim().length} characters; ${own ?? `${bound} are allowed`}`;
  }
  if (Array.isArray(value) && value.length > 0) return `${value.length} items; ${own ?? `${bound} are allowed`}`;
  return own ?? `found ${kindOf(value)}, ${bound} is allowed`;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
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
