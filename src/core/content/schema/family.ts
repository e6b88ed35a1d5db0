// The frontmatter of content/families/<slug>.mdx: a class of failure that shows in many tools with one mechanism.
import { z } from 'zod';
import { ARTICLE_FIELDS, ARTICLE_HEAD } from './article.ts';
import { TOOL_FACTS } from './collections.ts';
import { signature } from './signature.ts';
import { name, prose, slug } from './values.ts';

/** The form of a family's id. */
export const FAMILY_ID = /^FAM\d{4,}$/;

/** Most wordings of a family: as many as the match index can tell apart. */
const MOST_WORDINGS = 64;

const wording = signature
  .extend({
    voice: name(60).describe('Who says it so, in a word or two: `zsh`, `cmd.exe, German`, `Node.js`.'),
  })
  .describe('How one shell, system, language or program says it.');

const byTool = z
  .strictObject({
    intro: prose(300).optional().describe('What the table is good for, in one sentence.'),
    shows: z
      .array(z.enum(TOOL_FACTS))
      .min(1, 'a table shows something')
      .max(4, 'more than four columns are not read')
      .describe('Which facts of content/tools the table shows, in this order. A tool without any of them has no row.'),
    value: z
      .strictObject({
        name: z.string().describe('Name of a {placeholder} of the signatures.'),
        fact: z
          .enum(['commands', 'ports'])
          .describe('Fact of a tool that the value is: a command that it installs, a port that it listens on.'),
      })
      .optional()
      .describe('Which value of the message names a tool; that tool’s part is then shown first.'),
  })
  .describe('What differs by tool. The table is made from the files of content/tools and is written nowhere else.');

export const familySchema = z.strictObject({
  id: z
    .string()
    .regex(FAMILY_ID, 'the id of a family is FAM and at least four digits, such as FAM0001')
    .describe('Permanent id, never used again; tickets and short links use it.'),
  ...ARTICLE_HEAD,
  area: name(40).describe('Heading under which /families/ lists it: `Programs and shells`, `Network`.'),
  signatures: z
    .array(wording)
    .min(1, 'a family needs at least one signature')
    .max(MOST_WORDINGS, `at most ${MOST_WORDINGS} wordings; put those that differ in one word into one with a {placeholder}`),
  ...ARTICLE_FIELDS,
  byTool: byTool.optional(),
  aliases: z.array(slug).default([]).describe('Old names of this family; they redirect here.'),
});
