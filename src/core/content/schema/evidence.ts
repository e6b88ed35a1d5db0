// Where a claim comes from, and how much it is worth.
import { z } from 'zod';
import { always, day, name, prose, slug, webAddress } from './values.ts';
import { commandName } from '../../words/command-name.ts';

/** Kinds of source. The first four and `reproduction` are primary: they come from the tool or from running it. */
const SOURCE_KINDS = ['docs', 'source-code', 'changelog', 'maintainer', 'issue', 'community', 'reproduction'] as const;

/** How sure a fix is, strongest first. `inferred` is our own reasoning and says so. */
export const CONFIDENCES = ['documented', 'maintainer', 'reproduced', 'users', 'inferred'] as const;

/** A short piece of a source, word for word, and what rests on it. */
const passage = z.strictObject({
  text: z
    .string()
    .trim()
    .min(8, 'too short to be found again')
    .describe(
      'Words of the source, exactly as they stand there, at most 200 characters; blanks and line ends do not matter.',
    ),
  supports: z
    .array(z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id of a cause or fix, or a part such as quick-fix'))
    .max(8)
    .describe(
      'What rests on it: ids of causes and fixes, `signature-1` (the first one), `status`, `quick-fix`, `meaning`, `mechanism`, `check-1`, `faq-1`, `prevention-1`, `not-this-1`.',
    ),
});

export const source = z
  .strictObject({
    id: slug.describe('Key by which causes, fixes and [links](source:id) cite it.'),
    url: webAddress.optional().describe('Where it was read; a reproduction has none, it is shown on the page itself.'),
    title: name(160).describe('Title of the page, thread or file, as its publisher writes it.'),
    publisher: name(80).describe('Who publishes it: a vendor, a project, a person’s site.'),
    kind: z
      .enum(SOURCE_KINDS)
      .describe('docs, source-code, changelog, maintainer and reproduction are primary; issue and community are not.'),
    checked: day.describe('Day on which it was last opened and read.'),
    shows: prose(300).describe('What it shows, in one sentence: the fact that this page takes from it.'),
    passages: z
      .array(passage)
      .max(12)
      .default([])
      .describe(`Its words that claims of this page rest on; \`${commandName('links')}\` looks whether they still stand there.`),
  })
  .refine(
    (value) => value.kind === 'reproduction' || value.url !== undefined,
    always('a source has an address; only a reproduction, which the page itself shows, has none', 'url'),
  )
  .describe('A source that was opened and read.');

/** Ids of sources that support a claim. */
export const citations = z.array(slug).max(8).describe('Ids of the sources that show it.');
