// Finds fields by what their schema says they are: prose and commands are marked where they are declared, and nowhere listed.
import type { z } from 'zod';
import { type Mark, MARKS } from './schema/values.ts';
import type { FieldPath } from './yaml-source.ts';

/** A field that was found: where it stands and what it holds. */
export interface MarkedField {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** All fields of a value that its schema marks so, in the order of the schema. What does not fit the schema is passed over. */
export function markedFields(schema: z.core.$ZodType, value: unknown, mark: Mark, path: FieldPath = []): MarkedField[] {
  if (value === undefined || value === null) return [];
  if (MARKS.get(schema)?.mark === mark) return [{ path, value }];
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) =>
        markedFields(field, (value as Readonly<Record<string, unknown>>)[key], mark, [...path, key]),
      );
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, i) => markedFields(def.element, item, mark, [...path, i]))
        : [];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return markedFields(def.innerType, value, mark, path);
    case 'union':
      return def.options.flatMap((option) => markedFields(option, value, mark, path));
    default:
      return [];
  }
}
