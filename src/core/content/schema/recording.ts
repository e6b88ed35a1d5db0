// content/reproductions/<ID>.yaml: what a run of repro/<ID>/repro.ts printed, written by `npm run repro -- --record`.
import { z } from 'zod';
import { always, day, name, prose, slug } from './values.ts';

/** What a reproduction is able to show. */
const PROOFS = ['cause', 'message'] as const;

const file = z.strictObject({
  name: z.string().min(1).describe('Path below the folder in which the commands were run.'),
  text: z.string().max(3000, 'a reproduction is short enough to be read').describe('The file as it was written.'),
});

const run = z.strictObject({
  command: z.string().min(1).max(400).describe('The command with the variables that were set for it.'),
  exit: z.int().optional().describe('Its exit code; a program that went on beside the others has none.'),
  output: z
    .string()
    .max(8000, 'a transcript is trimmed to what tells')
    .describe('What it printed, with private paths replaced.'),
});

const phase = z.strictObject({
  files: z.array(file).default([]).describe('Files as they were written for it.'),
  runs: z.array(run).min(1, 'at least one command was run'),
});

export const recordingSchema = z
  .strictObject({
    date: day.describe('Day of the run.'),
    shows: prose(300).describe('What was done, in one sentence.'),
    proves: z
      .enum(PROOFS)
      .describe(
        'cause: the real cause brought the error about; message: a stand-in for the service answered with it, which shows what the client prints.',
      ),
    cause: slug.optional().describe('Id of the cause that was brought about; required when it proves a cause.'),
    fix: slug.describe('Id of the fix after which the error was gone.'),
    system: name(60).describe('System on which it ran.'),
    versions: z
      .array(
        z.strictObject({
          name: name(60).describe('Program or package, as its users call it.'),
          version: name(60).describe('The version that ran.'),
        }),
      )
      .min(1)
      .max(12)
      .describe('The programs that took part.'),
    before: phase.describe('The run that ends with the error.'),
    after: phase.describe('The run after the fix.'),
  })
  .refine(
    (value) => (value.proves === 'cause') === (value.cause !== undefined),
    always('`cause` is named when, and only when, a cause is proved', 'cause'),
  );
