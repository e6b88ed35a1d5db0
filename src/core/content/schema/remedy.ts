// The part of an entry that acts: quick fix, causes with their checks, fixes with their risk and proof.
import { z } from 'zod';
import { CONFIDENCES, citations } from './evidence.ts';
import { always, commands, prose, slug, snippet } from './values.ts';

/** What a fix can cost the reader, mildest first; fixes are listed in this order. */
export const RISKS = ['none', 'restart', 'config', 'cost', 'security', 'data-loss'] as const;
const ACTORS = ['you', 'admin', 'vendor'] as const;
const FIX_KINDS = ['resolution', 'workaround'] as const;

/** Why a command of the page was not run by us: one word from a closed list. */
export const NOT_RUN = [
  'account',
  'gpu',
  'windows',
  'macos',
  'cost',
  'harm',
  'hardware',
  'network',
  'docker',
  'editor',
] as const;
const notRun = z
  .enum(NOT_RUN)
  .optional()
  .describe(
    'Why we could not run this command, where that is so: it needs an account, a GPU, Windows, macOS or other hardware, a network that a sandbox has not, a Docker engine or an editor, costs money, or does harm. Commands for PowerShell, cmd and macOS alone need no word.',
  );

const printed = z
  .array(z.string().min(1).max(300))
  .min(1)
  .max(6)
  .describe('Texts of the output, each literal or, between slashes, a regular expression: `/v2[0-9]\\./`.');

/** What a machine can decide of a run: all that is named must hold. */
const outcome = {
  exit: z
    .union([z.int().min(0).max(255), z.literal('nonzero')])
    .optional()
    .describe('Exit code of the command, or `nonzero`.'),
  prints: printed.optional().describe('Texts or /patterns/ that must all stand in the output.'),
  lacks: printed.optional().describe('Texts or /patterns/ of which none may stand in the output.'),
};
const OUTCOMES = ['exit', 'prints', 'lacks'] as const;
const decides = (value: object) => OUTCOMES.some((key) => key in value);
const DECIDES = always('say what decides: `exit`, `prints` or `lacks`');

const confirms = z
  .strictObject(outcome)
  .refine(decides, DECIDES)
  .describe(
    'What the command of this check does when its cause is there, and does not do otherwise; tests hold it to that.',
  );

const proof = z
  .strictObject({
    run: commands.optional().describe('What is run to see it; without it the last command counts.'),
    ...outcome,
  })
  .refine(decides, DECIDES)
  .describe('`verify` for a machine: what is run after the fix, and what then must hold; tests hold the page to it.');

export const quickFix = z
  .strictObject({
    text: prose(400).describe('What works for most people, as one action.'),
    command: commands.optional(),
    notRun,
    code: snippet.optional(),
    verify: prose(300).describe('What they see when it worked.'),
    proof: proof.optional(),
    fix: slug.describe('Id of the fix that this summarises; its risk, confidence and sources are shown.'),
    causes: z
      .array(slug)
      .min(1)
      .optional()
      .describe('Ids of causes that it removes as well, which that fix does not name.'),
  })
  .describe('The answer box, the JSON and the ticket reply.');

export const check = z
  .strictObject({
    text: prose(400).optional().describe('What to look at, when it is not a command.'),
    run: commands.optional(),
    notRun,
    expect: prose(400).describe('The output or sight that confirms it, and what another outcome means.'),
    confirms: confirms.optional(),
  })
  .refine(
    (value) => value.text !== undefined || value.run !== undefined,
    always('say what to look at (`text`) or to run (`run`)'),
  );

export const cause = z
  .strictObject({
    id: slug.describe('Anchor of the cause; published anchors are permanent.'),
    title: prose(100).describe('The cause as a statement.'),
    detail: prose(800).describe('The mechanism, in two or three sentences.'),
    check: check.describe('The one look or command that tells this cause from the others.'),
    sources: citations,
  })
  .describe('One cause, told from the others by its check.');

const step = z.strictObject({
  text: prose(600).describe('One action, in the imperative.'),
  run: commands.optional(),
  notRun,
  code: snippet.optional(),
});

export const fix = z
  .strictObject({
    id: slug.describe('Anchor of the fix; published anchors are permanent.'),
    title: prose(100).describe('What it does, in the imperative.'),
    causes: z.array(slug).min(1, 'a fix names the causes it removes').describe('Ids of the causes it removes.'),
    kind: z.enum(FIX_KINDS).describe('resolution removes the cause; workaround lives with it.'),
    actor: z.enum(ACTORS).describe('Who can do it: you, an admin of the account or machine, or the vendor.'),
    risk: z.enum(RISKS).describe('The worst that it can cost: none, restart, config, cost, security, data-loss.'),
    steps: z.array(step).min(1, 'a fix has at least one step').max(8),
    verify: prose(400).describe('How to see that it worked.'),
    proof: proof.optional(),
    undo: prose(400).optional().describe('How to take it back.'),
    confidence: z
      .enum(CONFIDENCES)
      .describe(
        'documented, maintainer and reproduced need a source of that kind; users: several people confirm; inferred: reasoning.',
      ),
    sources: citations,
  })
  .describe('One way out, with its price and its proof.');
