// Data brought into the shape of its schema, so that rules can go on looking when a field does not fit: one run, all problems.
import type { z } from 'zod';
import { type JsonSchema, schemaTree } from './field-guide.ts';

/**
 * Copies data into the shape its schema promises: unknown keys are dropped, a text that is missing or of another type is
 * empty, a list is an empty list. Lengths, dates and words out of a choice stay as they are. Never throws.
 */
export function toShape<S extends z.ZodType>(schema: S, data: unknown): z.output<S> {
  return shape(schemaTree(schema), data) as z.output<S>;
}

function shape(schema: JsonSchema, data: unknown): unknown {
  if (schema.properties) return shapeMap(schema, isRecord(data) ? data : {});
  if (schema.items) {
    const { items } = schema;
    return Array.isArray(data) ? data.map((item) => shape(items, item)) : [];
  }
  if (schema.type === 'object') return isRecord(data) ? data : {};
  if (schema.type === 'string') return typeof data === 'string' ? data.trim() : '';
  if (schema.type === 'boolean') return data === true;
  return typeof data === 'number' ? data : 0;
}

function shapeMap(schema: JsonSchema, data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const value = Object.hasOwn(data, key) ? data[key] : undefined;
    if (value !== undefined && value !== null) out[key] = shape(field, value);
    else if (field.default !== undefined) out[key] = structuredCloneOf(field.default);
    else if (schema.required?.includes(key)) out[key] = shape(field, undefined);
  }
  return out;
}

/** Defaults are plain JSON, and every entry gets its own. */
function structuredCloneOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
