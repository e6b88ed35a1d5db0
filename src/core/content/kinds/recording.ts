// Recordings: what reproductions printed, named by the id of their entry. One whose name is no id belongs to no entry, and is
// reported as that.
import type { Kind } from '../kind.ts';
import { recordingSchema } from '../schema/recording.ts';

export const RECORDING = {
  name: 'recording',
  title: 'Fixpoint recording',
  about: 'content/reproductions/<ID>.yaml: what a reproduction printed before and after the fix.',
  at: 'content/reproductions',
  ending: '.yaml',
  form: 'content/reproductions/<ID>.yaml',
  schema: recordingSchema,
} as const satisfies Kind;
