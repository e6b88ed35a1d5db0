// Tools: what is true of a tool and of all its errors. They are shown where they have entries.
import type { Kind } from '../kind.ts';
import { toolSchema } from '../schema/collections.ts';

export const TOOL = {
  name: 'tool',
  title: 'Fixpoint tool',
  about: 'content/tools/<tool>.yaml: facts about a tool that its entries never repeat.',
  at: 'content/tools',
  ending: '.yaml',
  form: 'content/tools/<tool>.yaml',
  names: /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/,
  schema: toolSchema,
} as const satisfies Kind;
