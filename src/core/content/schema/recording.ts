// content/reproductions/<ID>.yaml: what the runs of repro/<ID>/repro.ts printed, written by `npm run repro -- --record`.
import { z } from 'zod';
import { always, day, name, prose, slug } from './values.ts';

/** What a reproduction is able to show. */
const PROOFS = ['cause', 'message'] as const;

const file = z.strictObject({
  name: z.string().min(1).describe('Path below the folder in which the commands were run.'),
  text: z.string().max(3000, 'a reproduction is short enough to be read').describe('The file as it was written.'),
});

const output = z
  .string()
  .max(8000, 'a transcript is trimmed to what tells')
  .describe('What it printed, with private paths replaced.');

const run = z.strictObject({
  command: z.string().min(1).max(2200).describe('The command with the variables that were set for it.'),
  exit: z.int().optional().describe('Its exit code; a program that went on beside the others has none.'),
  output,
});

const phase = z.strictObject({
  files: z.array(file).default([]).describe('Files as they were written for it.'),
  runs: z.array(run).min(1, 'at least one command was run'),
});

export const versions = z
  .array(
    z.strictObject({
      name: name(60).describe('Program or package, as its users call it.'),
      version: name(60).describe('The version that ran.'),
    }),
  )
  .min(1)
  .max(12)
  .describe('The programs that took part.');

const digest = z.string().regex(/^[0-9a-f]{8,64}$/, 'a digest is written by the runner');
const pageDigest = digest.describe('Digest of the commands and expectations that the page had.');
const wholeDigest = digest.describe('Digest of all that the run depends on: the page’s commands and repro/<ID>.');
const system = name(60).describe('System on which it ran.');
const standIns = z
  .array(name(60))
  .max(8)
  .default([])
  .describe('Programs that a stand-in of the sandbox played, such as sudo.');

const pageCommand = z.strictObject({
  at: z
    .string()
    .regex(/^[A-Za-z]+(?:\.\w+)+$/)
    .describe('Where it stands in the entry, such as fixes.1.steps.0.run.'),
  shell: z.enum(['any', 'sh', 'linux']).describe('The shell that the page names for it.'),
  text: z.string().min(1).max(2000).describe('The command as the page prints it, with {placeholders}.'),
  typed: z.string().min(1).max(4000).optional().describe('The command as it was run, where that is not the same.'),
  exit: z.int().describe('Its exit code.'),
  output: output.optional(),
});

const checkRun = pageCommand.extend({
  confirmed: z.boolean().optional().describe('Whether it confirmed its cause, where the page says what confirms it.'),
});

const cure = z.strictObject({
  fix: slug.describe('Id of the fix after which the error was gone.'),
  commands: z.array(pageCommand).default([]).describe('Commands of the page, in the order in which they were run.'),
  after: phase.optional().describe('The run with the fix; missing where it is the one at the top of the file.'),
});

const scenario = z.strictObject({
  shows: prose(300).describe('What was done, in one sentence.'),
  proves: z.enum(PROOFS).describe('As at the top of the file.'),
  cause: slug.optional().describe('Id of the cause that was brought about.'),
  date: day.describe('Day of the run.'),
  system,
  versions,
  standIns,
  page: pageDigest,
  digest: wholeDigest,
  before: phase.optional().describe('The run with the error; missing where it is the one at the top of the file.'),
  checks: z.array(checkRun).default([]).describe('Every check of the page that could be run, in this scenario.'),
  cures: z.array(cure).default([]).describe('Fixes that were carried out, each in a fresh sandbox.'),
});

const trials = z.strictObject({
  date: day.describe('Day of the run.'),
  system,
  versions,
  standIns,
  digest: wholeDigest,
  commands: z.array(pageCommand).min(1).describe('Commands that need no scenario.'),
});

/** Fields of the run that a page shows: all of them are there, or none. */
export const SHOWN_FIELDS = ['date', 'shows', 'proves', 'fix', 'system', 'versions', 'before', 'after'] as const;

export const recordingSchema = z
  .strictObject({
    date: day.optional().describe('Day of the run.'),
    shows: prose(300).optional().describe('What was done, in one sentence.'),
    proves: z
      .enum(PROOFS)
      .optional()
      .describe(
        'cause: the real cause brought the error about; message: a stand-in for the service answered with it, which shows what the client prints.',
      ),
    cause: slug.optional().describe('Id of the cause that was brought about; required when it proves a cause.'),
    fix: slug.optional().describe('Id of the fix after which the error was gone.'),
    system: system.optional(),
    versions: versions.optional(),
    digest: wholeDigest.optional(),
    before: phase.optional().describe('The run that ends with the error.'),
    after: phase.optional().describe('The run after the fix.'),
    scenarios: z
      .array(scenario)
      .optional()
      .describe('All scenarios in which commands of the page were run; the first with a fix is the one above.'),
    trials: trials.optional().describe('Commands of the page that were tried alone.'),
    seconds: z
      .int()
      .positive()
      .optional()
      .describe('How long all of it took, by which it is chosen where there is little time.'),
  })
  .refine(
    (value) => (value.proves === 'cause') === (value.cause !== undefined),
    always('`cause` is named when, and only when, a cause is proved', 'cause'),
  )
  .superRefine((value, context) => {
    const missing = SHOWN_FIELDS.filter((field) => value[field] === undefined);
    if (missing.length === SHOWN_FIELDS.length && (value.scenarios?.length || value.trials)) return;
    for (const field of missing) context.addIssue({ code: 'custom', path: [field], message: `a run has its ${field}` });
  });
