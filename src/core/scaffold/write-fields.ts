// Writes fields as YAML, each under the sentence that its schema has for it.
import type { z } from 'zod';
import { fieldGuide } from '../content/field-guide.ts';
import type { FieldPath } from '../content/yaml-source.ts';
import { yamlText } from './yaml-text.ts';

/** A key and its value: text, a truth value, a number, a list of texts, a map, or a list of maps. */
export type Field = readonly [key: string, value: Value];
type Value = string | number | boolean | readonly string[] | readonly Field[] | readonly (readonly Field[])[];

/** The YAML of a map. A sentence stands above its field the first time that the field is written. */
export function writeFields(schema: z.ZodType, fields: readonly Field[]): string {
  return map(schema, [], fields, '').join('\n');
}

function map(schema: z.ZodType, path: FieldPath, fields: readonly Field[], pad: string): string[] {
  return fields.flatMap(([key, value]) => {
    const { description } = fieldGuide(schema, [...path, key]);
    const comment = description && !hasOwnComment(value) ? [`${pad}# ${description}`] : [];
    return [...comment, ...field(schema, [...path, key], key, value, pad)];
  });
}

/** A map speaks through its fields. */
function hasOwnComment(value: Value): boolean {
  return Array.isArray(value) && Array.isArray(value[0]);
}

function field(schema: z.ZodType, path: FieldPath, key: string, value: Value, pad: string): string[] {
  const inner = `${pad}  `;
  if (typeof value === 'string') return [`${pad}${key}: ${yamlText(value, inner.length)}`];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${pad}${key}: ${value}`];
  if (isMaps(value)) {
    const items = value.flatMap((item) => {
      const lines = map(schema, [...path, 0], item, `${inner}  `);
      const first = lines.findIndex((line) => !line.trim().startsWith('#'));
      // Comments of the first field stand above the hyphen.
      return lines.map((line, i) => (i < first ? line.slice(2) : i === first ? `${inner}- ${line.trimStart()}` : line));
    });
    return [`${pad}${key}:`, ...items];
  }
  if (isMap(value)) return [`${pad}${key}:`, ...map(schema, path, value, inner)];
  if (value.every((text) => !text.includes('\n') && text.length < 40)) {
    return [`${pad}${key}: [${value.map(flowText).join(', ')}]`];
  }
  return [`${pad}${key}:`, ...value.map((text) => `${inner}- ${yamlText(text, inner.length + 2)}`)];
}

/** A comma or a bracket ends a plain text inside a list in brackets. */
function flowText(text: string): string {
  const plain = yamlText(text, 0);
  return plain === text && /[,[\]{}]/.test(text) ? `'${text.replaceAll("'", "''")}'` : plain;
}

function isMap(value: readonly unknown[]): value is readonly Field[] {
  return Array.isArray(value[0]) && typeof value[0][0] === 'string';
}

function isMaps(value: readonly unknown[]): value is readonly (readonly Field[])[] {
  return Array.isArray(value[0]) && Array.isArray(value[0][0]);
}
