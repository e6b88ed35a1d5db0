// What a field is for, in the schema's own sentence: the check quotes it, and offers the keys and values that exist.
import { z } from 'zod';
import { categorySchema, siteSchema, toolSchema } from './schema/collections.ts';
import { entrySchema } from './schema/entry.ts';
import type { FieldPath } from './yaml-source.ts';

/** The schemas that authors write against, by the name of what they describe. */
export const SCHEMAS = { entry: entrySchema, tool: toolSchema, category: categorySchema, site: siteSchema } as const;

export type SchemaName = keyof typeof SCHEMAS;

/** A node of a JSON Schema, as far as it is read here. */
interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
}

/** What is known of a field: its sentence, the keys it may hold, the values it may take. */
export interface FieldGuide {
  readonly description: string | undefined;
  readonly keys: readonly string[];
  readonly values: readonly string[];
}

/** JSON Schema (draft 2020-12) of what an author writes, defaults optional; editors complete and explain fields with it. */
export function jsonSchema(name: SchemaName): Record<string, unknown> {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input' }) as Record<string, unknown>;
}

/** Looks a field up; an unknown path answers with empty lists. */
export function fieldGuide(name: SchemaName, path: FieldPath): FieldGuide {
  let node = cached(name);
  for (const step of path) {
    const next = typeof step === 'number' ? node?.items : node?.properties?.[step];
    node = next;
  }
  return { description: node?.description, keys: Object.keys(node?.properties ?? {}), values: node?.enum ?? [] };
}

const cache = new Map<SchemaName, JsonSchema>();

function cached(name: SchemaName): JsonSchema | undefined {
  if (!cache.has(name)) cache.set(name, jsonSchema(name) as JsonSchema);
  return cache.get(name);
}
