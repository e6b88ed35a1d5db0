// content/references/<source>.yaml: messages that their makers document themselves, written by `npm run references`. Messages,
// codes and addresses alone: what a vendor says about them stands on the vendor's page.
import { z } from 'zod';
import { day, name, slug, webAddress } from './values.ts';

const origin = z.strictObject({
  package: z
    .string()
    .regex(/^(?:npm|pypi|debian|git):\S+$/, 'a package is named with where it lies, such as npm:eslint')
    .describe('Where the messages were read: `npm:eslint`, `pypi:ruff`, `debian:rustc-web`, `git:mdn/content`.'),
  version: name(60).describe('The version or commit that was read.'),
  licence: name(60).describe('Its licence, as the package says it.'),
});

/** Reasons why a message is left out, see `npm run references`. */
const LEFT_OUT = ['short', 'common', 'foreign', 'twice'] as const;

const count = z.int().min(1);

const page = z.strictObject({
  at: z.string().describe('The rest of its address, after `base`.'),
  code: z.string().trim().min(1).max(80).describe('What the vendor calls the error.'),
  beside: z
    .array(z.string().trim().min(2))
    .max(3)
    .optional()
    .describe('Literals that stand with the message, such as the name of the rule; `a|b` for either.'),
  says: z
    .array(z.string().trim().min(3).max(600))
    .min(1)
    .max(64)
    .describe('What is printed, with {names} for what varies.'),
});

export const referenceSchema = z.strictObject({
  name: name(60).describe('Who documents the messages, as readers know it.'),
  tool: slug.describe('File of content/tools, where there is one; else a name of its own.'),
  mentions: z.array(z.string().trim().min(2)).min(1).describe('Words in a paste that name it.'),
  list: webAddress.describe('The vendor’s page that lists them.'),
  base: z.url({ protocol: /^https$/ }).describe('What the addresses of all its pages begin with.'),
  from: z.array(origin).min(1).describe('What was read.'),
  refreshed: day.describe('Day on which it was read.'),
  leftOut: z
    .partialRecord(z.enum(LEFT_OUT), count)
    .default({})
    .describe(
      'Messages that are no references: too short to search for, made of words that any program prints, printed by other programs as well, or on several pages.',
    ),
  pages: z.array(page).min(1).describe('One row a page of the vendor’s.'),
});

export type References = z.output<typeof referenceSchema>;
export type ReferencePage = References['pages'][number];
