// What a field is for, in the schema's own sentence: the check quotes it, and offers the keys and values that exist.
import { z } from 'zod';
import { categorySchema, siteSchema, toolSchema } from './schema/collections.ts';
import { entrySchema } from './schema/entry.ts';
import { recordingSchema } from './schema/recording.ts';
import type { FieldPath } from './yaml-source.ts';

/** The schemas that authors write against, by the name of what they describe. */
export const SCHEMAS = {
  entry: entrySchema,
  tool: toolSchema,
  category: categorySchema,
  site: siteSchema,
  recording: recordingSchema,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

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
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input' }) as Record<string, unknown>;
}

/** Looks a field up; an unknown path answers with empty lists. */
export function fieldGuide(name: SchemaName, path: FieldPath): FieldGuide {
  let node: JsonSchema | undefined = schemaOf(name);
  let optional = false;
  for (const step of path) {
    optional = typeof step === 'string' && node !== undefined && !node.required?.includes(step);
    node = typeof step === 'number' ? node?.items : node?.properties?.[step];
  }
  const { description, properties = {}, enum: values = [] } = node ?? {};
  return { description, optional, keys: Object.keys(properties), values };
}

const cache = new Map<SchemaName, JsonSchema>();

/** The same JSON Schema as a tree to walk, made once. */
export function schemaOf(name: SchemaName): JsonSchema {
  const known = cache.get(name) ?? (jsonSchema(name) as JsonSchema);
  cache.set(name, known);
  return known;
}
