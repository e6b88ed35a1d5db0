// The frontmatter of content/errors/<tool>/<slug>.mdx: the one model that every page, index and export is made from.
// The schema says what shape is possible; core/check says what is good enough to publish.
import { z } from 'zod';
import { ARTICLE_FIELDS, ARTICLE_HEAD } from './article.ts';
import { signature } from './signature.ts';
import { always, day, entryId, entryPath, slug } from './values.ts';
import { commandName } from '../../words/command-name.ts';

/** Whether the error can be got rid of, which is the first thing a person wants to know. */
const STATUSES = ['open', 'workaround', 'fixed', 'by-design', 'outage'] as const;

export const entrySchema = z
  .strictObject({
    id: entryId,
    ...ARTICLE_HEAD,
    tool: slug.describe('Name of a file in content/tools, without .yaml.'),
    category: slug.describe('Name of a file in content/categories, without .yaml.'),
    family: slug
      .optional()
      .describe('Name of a file in content/families, without .mdx: the class of failure that this error is one of.'),
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
        `Version of the tool that the evidence speaks of, where it matters; \`${commandName('stale')}\` lists the entry when the tool has a newer major one.`,
      ),
    signatures: z.array(signature).min(1, 'an entry needs at least one signature').max(16),
    ...ARTICLE_FIELDS,
    aliases: z.array(entryPath).default([]).describe('Old paths of this entry, <tool>/<slug>; they redirect here.'),
  })
  .refine(
    (value) => value.status !== 'fixed' || value.fixedIn !== undefined,
    always('a fixed error says in which version (`fixedIn`)', 'fixedIn'),
  );
