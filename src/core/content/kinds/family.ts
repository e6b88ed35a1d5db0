// Families: a class of failure a file, each a page below /families/.
import { address } from '../../address/permalink.ts';
import type { Kind } from '../kind.ts';
import { FAMILY_ID, familySchema } from '../schema/family.ts';

export const FAMILY = {
  name: 'family',
  title: 'Fixpoint family',
  about: 'Frontmatter of content/families/<slug>.mdx: a class of failure that shows in many tools with one mechanism.',
  at: 'content/families',
  ending: '.mdx',
  form: 'content/families/<slug>.mdx',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: familySchema,
  page: { id: FAMILY_ID, address: address.family },
} as const satisfies Kind;
