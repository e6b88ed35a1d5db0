// The frontmatter of content/errors/<tool>/<slug>.mdx: the one model that every page, index and export is made from.
// The schema says what shape is possible; core/check says what is good enough to publish.
import { z } from 'zod';
import { source } from './evidence.ts';
import { cause, check, fix, quickFix } from './remedy.ts';
import { notThis, signature } from './signature.ts';
import { always, day, entryId, entryPath, inlineMarkdown, prose, slug } from './values.ts';

/** Whether the error can be got rid of, which is the first thing a person wants to know. */
const STATUSES = ['open', 'workaround', 'fixed', 'by-design', 'outage'] as const;

/** How another entry relates to this one. */
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

export const entrySchema = z
  .strictObject({
    id: entryId,
    draft: z.boolean().default(false).describe('A draft shows in `npm run dev` and is never built.'),
    title: z
      .string()
      .trim()
      .min(10)
      .max(70, 'search results cut a title at about 70 characters')
      .describe('The tool and the distinctive literal words: `Claude Code 401: OAuth token has expired`.'),
    description: inlineMarkdown(
      z
        .string()
        .trim()
        .min(70, 'a description of 70 to 160 characters is shown whole in search results')
        .max(160, 'search results cut a description at about 160 characters'),
    ).describe('The answer in one sentence, unique in the whole site.'),
    tool: slug.describe('Name of a file in content/tools, without .yaml.'),
    category: slug.describe('Name of a file in content/categories, without .yaml.'),
    status: z
      .enum(STATUSES)
      .describe(
        'open: no fix known; workaround: only a way around; fixed: gone in fixedIn; by-design: your side must change; outage: the vendor’s side must.',
      ),
    statusAsOf: day.describe('Day on which the status was true.'),
    fixedIn: z.string().optional().describe('First version without the error; required when the status is fixed.'),
    toolVersion: z
      .string()
      .trim()
      .regex(/^\d+(?:\.\d+)*/, 'a version starts with a number, such as 2.1 or 15.0.3')
      .optional()
      .describe(
        'Version of the tool that the evidence speaks of, where it matters; `npm run stale` lists the entry when the tool has a newer major one.',
      ),
    signatures: z.array(signature).min(1, 'an entry needs at least one signature').max(16),
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
    causes: z.array(cause).min(1, 'an entry names at least one cause').max(8),
    fixes: z.array(fix).min(1, 'an entry has at least one fix or workaround').max(8),
    checks: z
      .array(check)
      .max(8)
      .default([])
      .describe('Checks of this tool that help with this error whatever its cause.'),
    prevention: z.array(prose(400)).max(6).default([]).describe('What a team changes so that it does not come back.'),
    sources: z.array(source).max(20).default([]),
    faq: z.array(question).max(4, 'at most four questions').default([]),
    related: z.array(related).max(12).default([]),
    aliases: z.array(entryPath).default([]).describe('Old paths of this entry, <tool>/<slug>; they redirect here.'),
    changes: z
      .array(change)
      .max(20)
      .default([])
      .describe('What changed for readers since the publication, oldest first; the page and the feed show it.'),
    published: day.describe('Day of first publication.'),
    updated: day.describe('Day of the last change that a reader would notice.'),
    verified: day.describe('Day on which the evidence was last checked.'),
  })
  .refine(
    (value) => value.status !== 'fixed' || value.fixedIn !== undefined,
    always('a fixed error says in which version (`fixedIn`)', 'fixedIn'),
  );
