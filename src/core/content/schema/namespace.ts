// content/codes/<namespace>.yaml: codes that programs print as numbers and names, all those of one namespace, and the surroundings in
// which a code of it is meant. Numbers and what systems print come from lists that npm run codes reads; the rest is written by hand.
import { z } from 'zod';
import { day, name, prose, slug, webAddress } from './values.ts';

/** The form of a namespace's id. */
export const NAMESPACE_ID = /^NS\d{4,}$/;

const number = z
  .union([z.int(), z.record(name(40), z.int())])
  .describe('Its number, in hexadecimal where programs print it so; by system or program where they differ: { Linux: 111, macOS: 61 }.');

const code = z.strictObject({
  code: name(60).describe('As programs print it, and its anchor on the page: `ECONNREFUSED`, `42P01`, `429`. Never changes.'),
  name: name(80).optional().describe('The word that belongs to it, where the code is a number: `Too Many Requests`.'),
  number: number.optional(),
  says: name(200).optional().describe('What the system itself prints for it.'),
  also: z.array(name(80)).default([]).describe('Other spellings of the code or its name.'),
  means: prose(400).describe('What it means, in one sentence of our own words.'),
  check: prose(400).optional().describe('What to look at first, where one thing is usually it.'),
  silent: z
    .boolean()
    .default(false)
    .describe('Says too little to be told beside an answer: a success, or a failure without a reason. It is found when it is asked for alone.'),
  usual: z
    .boolean()
    .default(false)
    .describe('Goes before other codes of the namespace where one form stands for several: a number of two systems, a rounded one.'),
  alone: z.boolean().optional().describe('Overrides `alone` of the namespace for this code, such as for an everyday word.'),
});

const surroundings = z.strictObject({
  text: name(80)
    .regex(/\{(?:number|word)\}/, 'say where the code stands, as {number} or {word}')
    .describe(
      'What stands around it on its line: `errno {number}`, `curl ({number})`, `Reason {word}`, `{number} {word}`. A blank stands for blanks, colons, equals signs and quotes.',
    ),
  with: z
    .array(name(40))
    .default([])
    .describe('Only where one of these words stands on that line or next to it; such a text goes before one that asks for less.'),
});

const list = z.strictObject({
  id: slug.describe('Key by which npm run codes names it.'),
  url: webAddress.describe('The list as it was read, at its version.'),
  title: name(120).describe('Title of the page or file.'),
  publisher: name(80).describe('Who publishes it.'),
  version: name(60).describe('Version of what the list is part of.'),
  checked: day.optional().describe('Day on which it was last read; without it, it is a place to read on that nobody compared.'),
  list: z
    .strictObject({
      pattern: z
        .string()
        .describe('Regular expression with the groups code, number, says, name: what npm run codes takes from each place that fits.'),
      from: z.string().optional().describe('Words of the list before which nothing is read.'),
      to: z.string().optional().describe('Words behind those at which reading ends.'),
      prefix: z.string().optional().describe('What is put before each code.'),
      on: name(40).optional().describe('System or program whose numbers these are.'),
      all: z.boolean().default(false).describe('Whether the namespace must have every code of the list.'),
    })
    .optional()
    .describe('How the list is read again; without it, it was read by a person.'),
});

/** One namespace of codes. */
export const namespaceSchema = z
  .strictObject({
    id: z
      .string()
      .regex(NAMESPACE_ID, 'the id of a namespace is NS and at least four digits, such as NS0001')
      .describe('Permanent id, never used again; short links use it.'),
    title: name(70).describe('Heading of its page: `Exit codes of curl`.'),
    name: name(40).describe('What a code of it is called on a card: `curl exit code`.'),
    description: prose(200).describe('What the page answers, in one sentence.'),
    area: name(40).describe('Heading under which /codes/ lists it.'),
    about: z.array(prose(700)).min(1).max(4).describe('How the codes are printed and read, before the list.'),
    numbers: z
      .enum(['plain', 'signed', '32-bit', 'win32'])
      .default('plain')
      .describe('signed: printed with either sign; 32-bit: also printed in hexadecimal, signed and unsigned; win32: also wrapped in an HRESULT, 0x8007….'),
    alone: z.boolean().default(false).describe('Whether the code or its name is meant wherever it stands as a word.'),
    found: z.array(surroundings).default([]).describe('Where else a code of this namespace is meant.'),
    sources: z.array(list).min(1).describe('Where the codes come from.'),
    codes: z.array(code).min(1).describe('The codes, in the order of their lists.'),
    draft: z.boolean().default(false).describe('Whether it is not published yet.'),
    published: day.describe('Day of publication.'),
    updated: day.describe('Day of the last change that a reader would notice.'),
    aliases: z.array(slug).default([]).describe('Old names of this namespace; they redirect here.'),
  })
  .superRefine(({ codes }, context) => {
    const seen = new Set<string>();
    for (const [at, { code: each }] of codes.entries()) {
      if (seen.has(each)) context.addIssue({ code: 'custom', path: ['codes', at, 'code'], message: `${each} stands here twice` });
      seen.add(each);
    }
  });
