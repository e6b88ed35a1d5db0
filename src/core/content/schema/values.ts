// Small value schemas that the entry, tool and site schemas share: ids, dates, addresses, commands, prose fields.
import { z } from 'zod';
import { ENTRY_ID } from '../../address/entry-id.ts';
import { commandName } from '../../words/command-name.ts';

/**
 * What a field is for whoever looks for all of its like: prose is read as inline Markdown, commands are copied and run, an
 * address is one of somebody else's pages.
 */
export type Mark = 'prose' | 'commands' | 'address';

/** The marks of schemas; a schema that is made from a marked one has its mark. */
export const MARKS = z.registry<{ readonly mark: Mark }>();

/**
 * Options of a refinement that looks at several fields of a map: it runs although other fields do not fit, so that all
 * problems come at once. Its function must not rely on types.
 */
export function always(message: string, ...path: string[]) {
  const isMap = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;
  return { message, path, when: isMap };
}

/** Permanent entry id: the site’s letters and at least four digits, allocated once, never reused. */
export const entryId = z
  .string()
  .regex(new RegExp(`^${ENTRY_ID}$`), 'an entry id is capital letters and at least four digits, such as FX0042')
  .describe(`Permanent id, allocated by \`${commandName('new')}\`; tickets and short links use it, so it never changes.`);

/** Name used in addresses and as a key inside one entry: lower case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'a name is lower case words joined by hyphens, such as token-expired');

/** Address of an entry below `/errors/`: `<tool>/<slug>`. */
export const entryPath = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*\/[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'a path is <tool>/<slug>');

/** Calendar day, `YYYY-MM-DD`. YAML 1.2 keeps it a string, so no time zone ever moves it. */
export const day = z.iso.date('a date is written YYYY-MM-DD and must exist in the calendar');

/** Scheme and host of this site. */
export const origin = z.url({
  protocol: /^https?$/,
  error: 'an address starts with https:// (or http://) and names a host',
});

/** Absolute http(s) address of a page that is not ours. */
export const webAddress = origin
  .clone()
  .describe('Absolute address that was opened and read.')
  .register(MARKS, { mark: 'address' });

/**
 * One or more sentences with inline Markdown: `code`, **strong**, *emphasis*, [link](https://…),
 * [link to another entry](FX0002) and [cited source](source:its-id).
 */
export const prose = (max: number) => inlineMarkdown(name(max));

/** A name or a few words, shown as they are. */
export const name = (max: number) =>
  z.string().trim().min(1, 'this text is empty').max(max, `at most ${max} characters, so that it is read`);

/** Marks a text as prose. */
export function inlineMarkdown(schema: z.ZodString): z.ZodString {
  return schema.register(MARKS, { mark: 'prose' });
}

const commandText = z.string().trim().min(1, 'this command is empty').max(2000);

/** The same command for each shell where it differs: `{ any: … }` or `{ sh: …, powershell: … }`. */
export const commands = z
  .strictObject({
    any: commandText.optional().describe('Spelled the same in every shell and on every system.'),
    sh: commandText.optional().describe('bash or zsh on macOS, Linux and WSL.'),
    macos: commandText.optional().describe('bash or zsh on macOS only.'),
    linux: commandText.optional().describe('bash on Linux and WSL only.'),
    powershell: commandText.optional().describe('Windows PowerShell 5.1 and PowerShell 7.'),
    cmd: commandText.optional().describe('Windows Command Prompt.'),
  })
  .refine(
    (value) => Object.keys(value).length > 0,
    always('name at least one shell: any, sh, macos, linux, powershell or cmd'),
  )
  .describe('Command to copy, by shell. Use `any` unless shells differ. Variable parts are {names} of the signature.')
  .register(MARKS, { mark: 'commands' });

/** Text of a file, query or program that a step tells the reader to write. */
export const snippet = z
  .strictObject({
    lang: z
      .enum([
        'json',
        'jsonc',
        'toml',
        'yaml',
        'ini',
        'python',
        'typescript',
        'javascript',
        'tsx',
        'dockerfile',
        'sql',
        'text',
      ])
      .describe('Language of the text, for highlighting.'),
    file: z.string().optional().describe('File it belongs to, shown above the text.'),
    text: z.string().min(1).max(3000).describe('The text itself, complete and correct.'),
  })
  .describe('Configuration or code to write; commands go into `run`.');
