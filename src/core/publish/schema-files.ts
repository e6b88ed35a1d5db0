// The JSON Schemas that the site publishes for editors and programs, as files: public/schema/entry.schema.json and its like.
import { EXPORT_SCHEMAS, type ExportName, exportSchema } from '../content/export-schemas.ts';
import { jsonSchema, SCHEMAS, type SchemaName } from '../content/field-guide.ts';

/** A schema file: its path in the project and its text. */
export interface SchemaFile {
  readonly file: string;
  readonly text: string;
}

const TITLES: Readonly<Record<SchemaName | ExportName, readonly [title: string, description: string]>> = {
  entry: ['Fixpoint entry', 'Frontmatter of content/errors/<tool>/<slug>.mdx: one software error and what mends it.'],
  tool: ['Fixpoint tool', 'content/tools/<tool>.yaml: facts about a tool that its entries never repeat.'],
  category: ['Fixpoint category', 'content/categories/<category>.yaml: an area with a hub page.'],
  site: ['Fixpoint site', 'content/site.yaml: the settings of the site itself.'],
  'published-entry': [
    'Fixpoint entry, published',
    '/errors/<tool>/<slug>.json and each line of /api/v1/errors.ndjson: an entry with every link an absolute address.',
  ],
  catalogue: ['Fixpoint catalogue', '/api/v1/errors.json: all published entries with their addresses.'],
  recording: [
    'Fixpoint recording',
    'content/reproductions/<ID>.yaml: what a reproduction printed before and after the fix.',
  ],
};

/** All schema files. Keys keep the order of the schema, so that a text changes only when its schema does. */
export function schemaFiles(): SchemaFile[] {
  return [
    ...(Object.keys(SCHEMAS) as SchemaName[]).map((name) => schemaFile(name, jsonSchema(name))),
    ...(Object.keys(EXPORT_SCHEMAS) as ExportName[]).map((name) => schemaFile(name, exportSchema(name))),
  ];
}

function schemaFile(name: SchemaName | ExportName, { $schema, ...rest }: Record<string, unknown>): SchemaFile {
  const [title, description] = TITLES[name];
  const text = JSON.stringify({ $schema, title, description, ...rest }, null, 2);
  return { file: `public/schema/${name}.schema.json`, text: `${text}\n` };
}
