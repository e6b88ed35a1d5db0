// What programs read of this site: an entry as JSON, and the catalogue of all entries. Additions keep the version; anything
// else that a reader could stumble over is a new one.
import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { familySchema } from './family.ts';
import { recordingSchema, versions } from './recording.ts';
import { NOT_RUN } from './remedy.ts';
import { day, entryId, entryPath, slug, webAddress } from './values.ts';

/** Version of all forms. */
export const EXPORT_VERSION = 1;

const { draft: _draft, aliases: _aliases, ...fields } = entrySchema.shape;
const url = webAddress.describe('Absolute address.');
const version = z.literal(EXPORT_VERSION).describe('Version of this form.');
const anchored = { url: url.describe('Permanent address of exactly this cause or fix.') };
const named = z.strictObject({ slug, name: z.string(), url });

const sourceFields = fields.sources.unwrap().element.shape;
const passage = z.strictObject({
  ...sourceFields.passages.unwrap().element.shape,
  lostSince: day.optional().describe('Day on which it was first not found in the source any more.'),
});

const count = z.int().min(0);
const reason = z.enum(NOT_RUN);
const commandCounts = z
  .strictObject({
    total: count,
    run: count.describe('Run by us as they are printed.'),
    notRun: z.partialRecord(reason, count).describe('Not run by us, by the reason.'),
    unknown: count,
  })
  .describe('Numbers of commands, each spelling counted for its shell.');

const command = z.strictObject({
  at: z.string().describe('Where it stands on this page, such as fixes.1.steps.0.run.'),
  shell: z.enum(['any', 'sh', 'macos', 'linux', 'powershell', 'cmd']),
  text: z.string().describe('As the page prints it, with {placeholders}.'),
  run: z.strictObject({ date: day, versions }).optional().describe('When we ran it last, and with what.'),
  notRun: reason.optional().describe('Why we did not run it; with neither, nothing is known.'),
});

const related = z.strictObject({
  id: entryId,
  title: z.string(),
  url,
  relation: z
    .enum(['lookalike', 'caused-by', 'leads-to', 'variant', 'neighbour'])
    .describe('neighbour is computed from shared codes; the others were written by an author.'),
  distinguish: z.string().optional().describe('The one detail that tells the two apart.'),
  shared: z.array(z.string()).describe('Codes that neighbours share.'),
});

/** What every page says besides its own fields. */
const parts = {
  meaning: z.string().describe('What this error means, in Markdown.'),
  mechanism: z.string().describe('Why this happens, in Markdown.'),
  causes: z.array(
    z.strictObject({
      ...fields.causes.element.shape,
      ...anchored,
      toldApart: z
        .array(slug)
        .min(2)
        .optional()
        .describe('Causes that were brought about while its check was run; it confirmed its own, the first, alone.'),
    }),
  ),
  fixes: z.array(z.strictObject({ ...fields.fixes.element.shape, ...anchored })),
  sources: z.array(z.strictObject({ ...sourceFields, url, passages: z.array(passage) })),
  related: z.array(related),
  commands: z.array(command).describe('Every command of the page, with what we know of it.'),
  commandCounts,
  reproduction: recordingSchema.optional().describe('The run in which the error was brought about.'),
  license: url,
};

/** An entry as its JSON twin says it: the author's fields, with every link an absolute address. */
export const publishedEntrySchema = z.strictObject({
  $schema: url,
  version,
  ...fields,
  path: entryPath.describe('The part of the address below /errors/. It can change; the id never does.'),
  url,
  shortUrl: url.describe('Permanent address; a fragment names a cause or a fix.'),
  markdownUrl: url,
  tool: named.extend({ vendor: z.string() }),
  category: named,
  ...parts,
});

const { draft: _familyDraft, aliases: _familyAliases, ...familyFields } = familySchema.shape;

/** A family as its JSON twin says it. */
export const publishedFamilySchema = z.strictObject({
  $schema: url,
  version,
  ...familyFields,
  path: slug.describe('The part of the address below /families/. It can change; the id never does.'),
  url,
  shortUrl: url.describe('Permanent address; a fragment names a cause or a fix.'),
  markdownUrl: url,
  ...parts,
  tools: z
    .array(
      z.strictObject({
        slug,
        name: z.string(),
        url: url.optional(),
        values: z.array(z.string()).describe('Values of the message that name this tool, in lower case.'),
        facts: z.record(z.string(), z.unknown()).describe('Facts that the table shows, as the tool’s file says them.'),
      }),
    )
    .describe('What differs by tool.'),
  members: z
    .array(z.strictObject({ id: entryId, title: z.string(), tool: slug, url }))
    .describe('Entries that are one of this kind.'),
});

/** One line of the catalogue. */
const listedPage = {
  id: entryId,
  path: z.string(),
  url,
  jsonUrl: url,
  markdownUrl: url,
  title: z.string(),
  description: z.string(),
  codes: z.array(z.string()),
  commands: commandCounts,
  signatures: z.array(z.string()).describe('Texts of the signatures, with {name} or {name:type} for what varies.'),
  published: day,
  updated: day,
  verified: day,
};
const listed = z.strictObject({
  ...listedPage,
  path: entryPath,
  tool: slug,
  category: slug,
  family: slug.optional().describe('Path of the family that it is one of.'),
  status: fields.status,
});
const listedFamily = z.strictObject({ ...listedPage, path: slug, area: z.string() });

/** The catalogue of all published entries, in the order of their ids. */
export const catalogueSchema = z.strictObject({
  $schema: url,
  version,
  name: z.string().describe('Name of the site.'),
  description: z.string().describe('What the site is about.'),
  url,
  license: url,
  updated: day.optional().describe('Day of the last change of any entry; missing while there is none.'),
  commands: commandCounts,
  errors: z.array(listed),
  families: z.array(listedFamily).describe('Classes of failure that show in many tools, in the order of their ids.'),
});

export type PublishedFamily = z.output<typeof publishedFamilySchema>;
export type PublishedEntry = z.output<typeof publishedEntrySchema>;
export type Catalogue = z.output<typeof catalogueSchema>;
