// Categories: areas of the field, each with a hub page where it has entries.
import type { Kind } from '../kind.ts';
import { categorySchema } from '../schema/collections.ts';

export const CATEGORY = {
  name: 'category',
  title: 'Fixpoint category',
  about: 'content/categories/<category>.yaml: an area with a hub page.',
  at: 'content/categories',
  ending: '.yaml',
  form: 'content/categories/<category>.yaml',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: categorySchema,
} as const satisfies Kind;
