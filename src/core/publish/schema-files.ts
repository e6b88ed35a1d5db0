// The JSON Schemas that the site publishes for editors and programs, as files: public/schema/entry.schema.json and its like.
import { EXPORT_SCHEMAS, type ExportName, exportSchema } from '../content/export-schemas.ts';
import { jsonSchema } from '../content/field-guide.ts';
import { KINDS } from '../content/kinds.ts';

/** A schema file: its path in the project and its text. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

/** What the schemas of exports say of themselves. */
const EXPORTS: Readonly<Record<ExportName, readonly [title: string, about: string]>> = {
  'published-entry': [
    'Fixpoint entry, published',
    '/errors/<tool>/<slug>.json and each line of /api/v1/errors.ndjson: an entry with every link an absolute address.',
  ],
  'published-family': [
    'Fixpoint family, published',
    '/families/<slug>.json: a class of failure with every link an absolute address.',
  ],
  catalogue: ['Fixpoint catalogue', '/api/v1/errors.json: all published entries and families with their addresses.'],
};

/** All schema files. Keys keep the order of the schema, so that a text changes only when its schema does. */
export function schemaFiles(): SchemaFile[] {
  return [
    ...KINDS.map(({ name, title, about, schema }) => schemaFile(name, title, about, jsonSchema(schema))),
    ...(Object.keys(EXPORT_SCHEMAS) as ExportName[]).map((name) =>
      schemaFile(name, ...EXPORTS[name], exportSchema(name)),
    ),
  ];
}

function schemaFile(name: string, title: string, description: string, schema: Record<string, unknown>): SchemaFile {
  const { $schema, ...rest } = schema;
  const text = JSON.stringify({ $schema, title, description, ...rest }, null, 2);
  return { file: `public/schema/${name}.schema.json`, text: `${text}\n` };
}
