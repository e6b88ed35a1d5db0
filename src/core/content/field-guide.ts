// What a field is for, in the schema's own sentence: the check quotes it, and offers the keys and values that exist.
import { z } from 'zod';
import type { FieldPath } from './yaml-source.ts';

/** A node of a JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
}

/** What is known of a field: its sentence, whether it can be left out, the keys it may hold, the values it may take. */
export interface FieldGuide {
  readonly description: string | undefined;
  readonly optional: boolean;
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** JSON Schema (draft 2020-12) of what an author writes, defaults optional; editors complete and explain fields with it. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, { io: 'input' }) as Record<string, unknown>;
}

/** Looks a field up; an unknown path answers with empty lists. */
export function fieldGuide(schema: z.ZodType, path: FieldPath): FieldGuide {
  let node: JsonSchema | undefined = schemaTree(schema);
  let optional = false;
  for (const step of path) {
    optional = typeof step === 'string' && node !== undefined && !node.required?.includes(step);
    node = typeof step === 'number' ? node?.items : node?.properties?.[step];
  }
  const { description, properties = {}, enum: values = [] } = node ?? {};
  return { description, optional, keys: Object.keys(properties), values };
}

const cache = new WeakMap<z.ZodType, JsonSchema>();

/** The same JSON Schema as a tree to walk, made once. */
export function schemaTree(schema: z.ZodType): JsonSchema {
  const known = cache.get(schema) ?? (jsonSchema(schema) as JsonSchema);
  cache.set(schema, known);
  return known;
}
