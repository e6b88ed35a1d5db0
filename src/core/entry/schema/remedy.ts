// The part of an entry that acts: quick fix, causes with their checks, fixes with their risk and proof.
import { z } from 'zod';
import { CONFIDENCES, citations } from './evidence.ts';
import { always, commands, prose, slug, snippet } from './values.ts';

/** What a fix can cost the reader, mildest first; fixes are listed in this order. */
export const RISKS = ['none', 'restart', 'config', 'cost', 'security', 'data-loss'] as const;
const ACTORS = ['you', 'admin', 'vendor'] as const;
const FIX_KINDS = ['resolution', 'workaround'] as const;

export const quickFix = z
  .strictObject({
    text: prose(400).describe('What works for most people, as one action.'),
    command: commands.optional(),
    code: snippet.optional(),
    verify: prose(300).describe('What they see when it worked.'),
    fix: slug.describe('Id of the fix that this summarises; its risk, confidence and sources are shown.'),
  })
  .describe('The answer box, the JSON and the ticket reply.');

export const check = z
  .strictObject({
    text: prose(400).optional().describe('What to look at, when it is not a command.'),
    run: commands.optional(),
    expect: prose(400).describe('The output or sight that confirms it, and what another outcome means.'),
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
    undo: prose(400).optional().describe('How to take it back.'),
    confidence: z
      .enum(CONFIDENCES)
      .describe(
        'documented, maintainer and reproduced need a source of that kind; users: several people confirm; inferred: reasoning.',
      ),
    sources: citations,
  })
  .describe('One way out, with its price and its proof.');
