// References: messages that a vendor documents on pages of its own, a source a file. They are no pages of this site; an answer
// names the vendor's.
import type { Kind } from '../kind.ts';
import { referenceSchema } from '../schema/reference.ts';

export const REFERENCE = {
  name: 'reference',
  title: 'Fixpoint references',
  about: 'content/references/<source>.yaml: messages with the vendor’s own pages; npm run references writes it.',
  at: 'content/references',
  ending: '.yaml',
  form: 'content/references/<source>.yaml',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: referenceSchema,
} as const satisfies Kind;
