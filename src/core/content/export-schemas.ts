// The JSON Schemas of what programs read, made from the same zod schemas that type the exports.
import { z } from 'zod';
import { catalogueSchema, publishedEntrySchema, publishedFamilySchema } from './schema/exports.ts';

/** The exported forms, by the name of their schema file. */
export const EXPORT_SCHEMAS = {
  'published-entry': publishedEntrySchema,
  'published-family': publishedFamilySchema,
  catalogue: catalogueSchema,
} as const;

export type ExportName = keyof typeof EXPORT_SCHEMAS;

/** JSON Schema (draft 2020-12) of an export. Lengths bind authors; spelled-out links make texts longer, so they are left out. */
export function exportSchema(name: ExportName): Record<string, unknown> {
  return z.toJSONSchema(EXPORT_SCHEMAS[name], {
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.maxLength;
    },
  }) as Record<string, unknown>;
}
