// content/tools/*.yaml, content/categories/*.yaml and content/site.yaml: what is true of many entries, said once.
import { z } from 'zod';
import { DEFAULT_PREFIX } from '../../address/entry-id.ts';
import { HOME_FORM, isHome } from '../../address/permalink.ts';
import { commands, day, entryId, name, origin, prose, slug, webAddress } from './values.ts';

const attachment = z.strictObject({
  what: prose(160).describe('What a ticket should bring.'),
  run: commands.optional(),
  strip: prose(200).optional().describe('What to remove from it first.'),
});

/** One way to install a tool. */
const installation = z.strictObject({
  by: name(40).describe('What installs it: a package manager, the vendor’s script.'),
  run: commands,
  note: prose(200).optional().describe('What to know before: a version that is needed, a package of somebody else.'),
});

const port = z.strictObject({
  port: z.int().min(1).max(65535),
  what: prose(120).describe('What listens there unless told otherwise, and what changes it.'),
});

/** A place on disk. */
const place = z.strictObject({
  where: prose(200).describe('Path or command.'),
  note: prose(200).optional(),
});

/** One tool: facts that its entries never repeat. */
export const toolSchema = z.strictObject({
  name: name(60).describe('Name as its vendor writes it.'),
  vendor: name(80).describe('Who makes it.'),
  category: slug.describe('Name of a file in content/categories, without .yaml.'),
  description: prose(200).describe('What it is, in one sentence.'),
  homepage: webAddress,
  docs: webAddress.optional(),
  troubleshooting: webAddress.optional().describe('The vendor’s own page about errors.'),
  statusPage: webAddress.optional().describe('Where the vendor reports outages.'),
  issues: webAddress.optional().describe('Public issue tracker.'),
  changelog: webAddress.optional(),
  mentions: z
    .array(z.string().trim().min(2))
    .min(1)
    .describe('Words in a paste that name this tool: its command, packages, paths. They break ties between tools.'),
  version: commands.optional().describe('Prints the installed version.'),
  latest: z
    .strictObject({ version: z.string(), asOf: day })
    .optional()
    .describe('Newest release seen, so that old evidence can be found.'),
  commands: z
    .array(z.string().regex(/^[\w.+-]+$/, 'the name of a program, as it is typed'))
    .default([])
    .describe('Programs that it installs, by the names that are typed. A paste that misses one is about this tool.'),
  install: z.array(installation).max(6).default([]).describe('How it is installed, the vendor’s first choice first.'),
  settings: z.array(place).max(6).default([]).describe('Where its settings lie, those of the user first.'),
  ports: z.array(port).max(6).default([]).describe('Ports that it listens on unless told otherwise.'),
  logs: z.array(place).default([]).describe('Where its logs lie.'),
  attach: z
    .array(attachment)
    .default([])
    .describe('What a support ticket should attach, each with the command that prints it.'),
  neverAttach: z.array(prose(160)).default([]).describe('What must never be sent: keys, tokens, private paths.'),
  sources: z.array(webAddress).default([]).describe('Pages that these facts were read from.'),
});

/** Facts of a tool that a family can show in its table. */
export const TOOL_FACTS = [
  'commands',
  'install',
  'version',
  'settings',
  'logs',
  'ports',
  'issues',
  'statusPage',
  'troubleshooting',
] as const satisfies readonly (keyof z.output<typeof toolSchema>)[];

/** One category: an area of the field with a hub page. */
export const categorySchema = z.strictObject({
  name: name(60),
  description: prose(160).describe('What belongs here, in one sentence; shown on the hub and in search results.'),
  order: z.int().min(0).describe('Position among the categories, smallest first.'),
});

/** Where a licence stands; it is no source, and `npm run links` does not ask for it. */
const licenceAddress = z.url({ protocol: /^https?$/, error: 'an address starts with https:// and names a host' });

/** A mask for a secret; without three places that are fixed or a digit it would take out every word. */
const shape = z
  .string()
  .max(60)
  .regex(/^(?=(?:.*[^*@\s]){3})\S+$/u, 'a shape has no blanks and at least three characters that are no @ and no *');

/** A regular expression that a site brings along. */
const pattern = z.string().refine(isPattern, 'no regular expression').describe('A regular expression of JavaScript.');

const hex = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is # and six digits, such as #07606b');

/** One colour for the light theme and one for the dark. */
const pair = z.strictObject({ light: hex, dark: hex });

/** The site itself: another team replaces this file together with the entries. */
export const siteSchema = z.strictObject({
  name: name(40),
  tagline: prose(80),
  description: prose(160),
  url: origin
    .refine(isHome, HOME_FORM)
    .describe('Where the site is published, with the path below the host if it has one; SITE_URL overrides it.'),
  repository: webAddress.optional().describe('Where the content is kept; links “edit” and “report” point there.'),
  reports: webAddress
    .optional()
    .describe(
      'Address that takes a new report; `title` and `body` are added as a query. Without it the page offers a copy instead.',
    ),
  wanted: z
    .array(entryId)
    .max(12)
    .default([])
    .describe('Entries that the home page shows first: the errors that most visitors come for.'),
  idPrefix: z
    .string()
    .regex(/^[A-Z]{2,6}$/, 'two to six capital letters')
    .default(DEFAULT_PREFIX)
    .describe('Letters that the permanent ids of this site begin with; they stand in tickets, so they never change.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'a language tag, such as en or pt-BR')
    .default('en')
    .describe('Language of the content, as a tag of BCP 47: for readers’ browsers, search engines and the word search.'),
  licence: z
    .strictObject({ name: prose(60), url: licenceAddress })
    .default({ name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' })
    .describe('What others may do with the content.'),
  colors: z
    .strictObject({ accent: pair, accentBackground: pair.optional(), onAccent: pair.optional() })
    .optional()
    .describe('Colours of links and buttons instead of the engine’s own, for both themes.'),
  logo: z
    .string()
    .regex(/^\/[\w./-]+\.(?:svg|png)$/, 'a file of the folder public, such as /logo.svg')
    .optional()
    .describe('Picture beside the name in the header: a file of the folder public.'),
  redact: z
    .strictObject({
      names: z
        .array(name(60))
        .default([])
        .describe('Names whose value is taken out of every paste, such as Kundennummer: the word that follows each.'),
      shapes: z
        .array(shape)
        .default([])
        .describe('Shapes that are taken out: `#` is a digit, `@` a letter, `*` a run of both: KD-######.'),
    })
    .optional()
    .describe('What this field calls a secret, beside keys, tokens, passwords, e-mail addresses and home folders.'),
  field: z
    .strictObject({
      labels: z
        .record(z.string().regex(/^[a-z]+(?: [a-z]+)*$/, 'lower case words'), z.array(name(40)).min(1))
        .default({})
        .describe(
          'Labels at the beginning of a line that differ from version to version, by what they are read as: `npm err: [npm ERR!, npm error]`. What they are read as is no longer than any of them.',
        ),
      columns: z
        .array(z.string().regex(/^\.\w+$/, 'the ending of a file, such as .py'))
        .default([])
        .describe('Endings of files whose name and line logs print in a column behind the message: `session.py:363`.'),
      variables: z
        .array(z.strictObject({
            pattern,
            name: z.string().regex(/^[a-z][a-z0-9_]*$/, 'a lower case word').describe('Name of the placeholder, such as model.'),
          }))
        .default([])
        .describe('Kinds of names that vary in messages, as regular expressions, and the placeholder that a draft has for each.'),
      destructive: z
        .array(z.strictObject({ pattern, does: name(60).describe('As in: deletes a model.') }))
        .default([])
        .describe('Commands that delete what cannot be had back, as regular expressions, beside those of every field.'),
    })
    .optional()
    .describe('What only this field of errors knows of messages and commands.'),
  checkPages: z
    .boolean()
    .default(false)
    .describe('Whether the site has a page for every code of the check: the engine’s own home does, for all other sites.'),
  words: z
    .record(z.string(), z.string().regex(/\S/, 'this text is empty'))
    .optional()
    .describe('The interface in the language of the site: own words by the English ones, {names} as they stand there.'),
  reviewMonths: z
    .int()
    .min(1)
    .default(12)
    .describe('Age in months at which an entry’s evidence counts as due for review.'),
});

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
