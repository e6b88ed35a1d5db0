// Entries: one error a file, each a page below /errors/.
import { ENTRY_ID } from '../../address/entry-id.ts';
import { address } from '../../address/permalink.ts';
import type { Kind } from '../kind.ts';
import { entrySchema } from '../schema/entry.ts';

export const ENTRY = {
  name: 'entry',
  title: 'Fixpoint entry',
  about: 'Frontmatter of content/errors/<tool>/<slug>.mdx: one software error and what mends it.',
  at: 'content/errors',
  ending: '.mdx',
  form: 'content/errors/<tool>/<slug>.mdx',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: entrySchema,
  page: { id: new RegExp(`^${ENTRY_ID}$`), address: address.entry },
} as const satisfies Kind;
