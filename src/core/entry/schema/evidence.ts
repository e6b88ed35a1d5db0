// Where a claim comes from, and how much it is worth.
import { z } from 'zod';
import { always, day, prose, slug, webAddress } from './values.ts';

/** Kinds of source. The first four and `reproduction` are primary: they come from the tool or from running it. */
const SOURCE_KINDS = ['docs', 'source-code', 'changelog', 'maintainer', 'issue', 'community', 'reproduction'] as const;

/** How sure a fix is, strongest first. `inferred` is our own reasoning and says so. */
export const CONFIDENCES = ['documented', 'maintainer', 'reproduced', 'users', 'inferred'] as const;

export const source = z
  .strictObject({
    id: slug.describe('Key by which causes, fixes and [links](source:id) cite it.'),
    url: webAddress.optional().describe('Where it was read; a reproduction has none, it is shown on the page itself.'),
    title: prose(160).describe('Title of the page, thread or file, as its publisher writes it.'),
    publisher: prose(80).describe('Who publishes it: a vendor, a project, a person’s site.'),
    kind: z
      .enum(SOURCE_KINDS)
      .describe('docs, source-code, changelog, maintainer and reproduction are primary; issue and community are not.'),
    checked: day.describe('Day on which it was last opened and read.'),
    shows: prose(300).describe('What it shows, in one sentence: the fact that this page takes from it.'),
  })
  .refine(
    (value) => value.kind === 'reproduction' || value.url !== undefined,
    always('a source has an address; only a reproduction, which the page itself shows, has none', 'url'),
  )
  .describe('A source that was opened and read.');

/** Ids of sources that support a claim. */
export const citations = z.array(slug).max(8).describe('Ids of the sources that show it.');
