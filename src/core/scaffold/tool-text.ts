// The text of a new tool's file, with TODO where a fact is due.
import { toolSchema } from '../content/schema/collections.ts';
import { writeFields } from './write-fields.ts';

/** The file of a tool that is known by name only. */
export function toolText({ slug, name, category }: { slug: string; name: string; category: string }): string {
  const fields = writeFields(toolSchema, [
    ['name', name],
    ['vendor', 'TODO'],
    ['category', category],
    ['description', 'TODO'],
    ['homepage', 'https://example.com/TODO'],
    ['mentions', [...new Set([name.toLowerCase(), slug])]],
  ]);
  return `${fields}\n`;
}
