// What every article has, whatever its kind: a page that says how a failure looks, what brings it about and what ends it. An entry
// is an article about one error of one tool, a family one about a class of failure in any tool.
import { z } from 'zod';
import { source } from './evidence.ts';
import { cause, check, fix, quickFix } from './remedy.ts';
import { notThis } from './signature.ts';
import { always, day, entryId, inlineMarkdown, prose } from './values.ts';
import { commandName } from '../../words/command-name.ts';

/** How another page relates to this one. */
const RELATIONS = ['lookalike', 'caused-by', 'leads-to', 'variant'] as const;

const related = z
  .strictObject({
    id: entryId,
    relation: z
      .enum(RELATIONS)
      .describe(
        'lookalike: similar text, other cause; caused-by and leads-to: before and after; variant: same cause, other tool.',
      ),
    distinguish: prose(300).optional().describe('The one detail that tells them apart; required for a look-alike.'),
  })
  .refine(
    (value) => value.relation !== 'lookalike' || value.distinguish !== undefined,
    always('a look-alike says what tells it apart', 'distinguish'),
  );

const change = z.strictObject({
  date: day,
  what: prose(200).describe('What is different for a reader, in one sentence.'),
});

const question = z.strictObject({
  question: prose(160).describe('A question people really asked.'),
  answer: prose(700).describe('Its answer; never a repetition of another section.'),
});

/** Fields that stand first in every article. */
export const ARTICLE_HEAD = {
  draft: z.boolean().default(false).describe(`A draft shows in \`${commandName('dev')}\` and is never built.`),
  title: z
    .string()
    .trim()
    .min(10)
    .max(70, 'search results cut a title at about 70 characters')
    .describe('The distinctive literal words of the message, of an entry behind the name of its tool and a colon.'),
  description: inlineMarkdown(
    z
      .string()
      .trim()
      .min(70, 'a description of 70 to 160 characters is shown whole in search results')
      .max(160, 'search results cut a description at about 160 characters'),
  ).describe('The answer in one sentence, unique in the whole site.'),
};

/** Fields of every article below its signatures, in the order in which authors write them. */
export const ARTICLE_FIELDS = {
  symptoms: z
    .array(prose(160))
    .max(8)
    .default([])
    .describe(
      'How people say it in words, one sentence each: “runs on the CPU only although nvidia-smi shows the GPU”.',
    ),
  notThis: z.array(notThis).max(12).default([]),
  codes: z
    .array(z.string().trim().min(1).max(60))
    .max(12)
    .default([])
    .describe(
      'HTTP status, error type, errno, JSON-RPC code, exit code: what people search for alone. Quote numbers.',
    ),
  quickFix,
  causes: z.array(cause).min(1, 'a page names at least one cause').max(8),
  fixes: z.array(fix).min(1, 'a page has at least one fix or workaround').max(8),
  checks: z
    .array(check)
    .max(8)
    .default([])
    .describe('Checks that help with this error whatever its cause.'),
  prevention: z.array(prose(400)).max(6).default([]).describe('What a team changes so that it does not come back.'),
  sources: z.array(source).max(20).default([]),
  faq: z.array(question).max(4, 'at most four questions').default([]),
  related: z.array(related).max(12).default([]),
  changes: z
    .array(change)
    .max(20)
    .default([])
    .describe('What changed for readers since the publication, oldest first; the page and the feed show it.'),
  published: day.describe('Day of first publication.'),
  updated: day.describe('Day of the last change that a reader would notice.'),
  verified: day.describe('Day on which the evidence was last checked.'),
};

/** What all articles have in common, for whoever looks for fields in one whatever its kind. */
export const articleSchema = z.object({ ...ARTICLE_HEAD, ...ARTICLE_FIELDS });
