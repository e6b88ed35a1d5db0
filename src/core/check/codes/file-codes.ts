// Codes of files that cannot be read at all, and of YAML.
import { error } from '../row.ts';

const READABLE = 'A file that cannot be read is an error page that nobody can open.';

export const fileCodes = {
  FXC001: error<{ byte: number }>({
    title: 'Not UTF-8',
    message: ({ byte }) => `this file is not UTF-8; byte ${byte} belongs to no character`,
    why: 'Characters of another encoding would show as question marks in the page and never match a paste.',
    hint: () => 'save the file as UTF-8; in VS Code: “Save with Encoding” in the status bar',
  }),
  FXC002: error<{ bytes: number; limit: number }>({
    title: 'File too large',
    message: ({ bytes, limit }) =>
      `this file has ${(bytes / 1e6).toFixed(1)} MB; an entry has at most ${(limit / 1e6).toFixed(0)} MB`,
    why: 'One page answers one error; a log of megabytes is evidence, not an answer.',
    hint: () => 'keep the lines that carry the error, and drop the rest',
  }),
  FXC003: error({
    title: 'Empty file',
    message: () => 'this file is empty',
    why: READABLE,
    hint: () => 'delete it, or write an entry: npm run new -- "the error message"',
  }),
  FXC004: error<{ reason: string }>({
    title: 'File cannot be read',
    message: ({ reason }) => `the system does not give this file: ${reason}`,
    why: READABLE,
  }),
  FXC005: error({
    title: 'No frontmatter',
    message: () => 'this file does not begin with frontmatter between two lines of three hyphens',
    why: 'The frontmatter is the entry; without it there is no title, no signature and no fix.',
    hint: () => 'begin the first line with --- and close the block with ---; npm run new writes the whole form',
  }),
  FXC006: error<{ reason: string }>({
    title: 'Broken YAML',
    message: ({ reason }) => `this is not YAML: ${reason}`,
    why: 'Nothing of this file can be used until it can be parsed.',
    hint: ({ reason }) => yamlHint(reason),
  }),
} as const;

/** The usual slip behind a message of the YAML parser. */
function yamlHint(reason: string): string | undefined {
  if (/compact mappings|implicit map key/i.test(reason))
    return 'quote a value that holds “: ”, or write it as a block after >-';
  if (/reserved character|cannot start with/i.test(reason)) return "put the value into 'single quotes'";
  if (/tabs/i.test(reason)) return 'indent with spaces';
  if (/quote/i.test(reason)) return "close the quotation mark; inside 'single quotes' an apostrophe is written twice";
  if (/unique/i.test(reason)) return 'this key is there already; keep one of the two';
  return undefined;
}
