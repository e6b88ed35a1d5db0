// Lost passages: what entries quote and their sources no longer say, named by the id of the entry. The file of an entry whose
// passages all stand where they stood is not there.
import type { Kind } from '../kind.ts';
import { lostPassagesSchema } from '../schema/lost-passages.ts';
import { commandName } from '../../words/command-name.ts';

export const LOST_PASSAGES = {
  name: 'passages',
  title: 'Fixpoint lost passages',
  about: `content/passages/<ID>.yaml: passages of an entry that its sources no longer hold; ${commandName('links')} writes it.`,
  at: 'content/passages',
  ending: '.yaml',
  form: 'content/passages/<ID>.yaml',
  schema: lostPassagesSchema,
} as const satisfies Kind;
