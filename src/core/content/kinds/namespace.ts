// Namespaces of codes: all codes of one namespace a file, each a page below /codes/.
import { address } from '../../address/permalink.ts';
import type { Kind } from '../kind.ts';
import { NAMESPACE_ID, namespaceSchema } from '../schema/namespace.ts';

export const NAMESPACE = {
  name: 'namespace',
  title: 'Fixpoint codes',
  about: 'content/codes/<namespace>.yaml: what programs print as numbers and names, and what each of them means.',
  at: 'content/codes',
  ending: '.yaml',
  form: 'content/codes/<namespace>.yaml',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: namespaceSchema,
  page: { id: NAMESPACE_ID, address: address.namespace },
} as const satisfies Kind;
