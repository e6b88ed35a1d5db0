// The settings of the site: a single file.
import type { Kind } from '../kind.ts';
import { siteSchema } from '../schema/collections.ts';

export const SETTINGS = {
  name: 'site',
  title: 'Fixpoint site',
  about: 'content/site.yaml: the settings of the site itself.',
  at: 'content/site.yaml',
  form: 'content/site.yaml',
  schema: siteSchema,
} as const satisfies Kind;
