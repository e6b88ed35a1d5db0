// Codes of files that cannot be read at all, and of YAML.
import { error, warning } from '../row.ts';
import { show } from '../show.ts';
import { YAML_WORDS } from './yaml-words.ts';
import { commandName } from '../../words/command-name.ts';

/** What makes a site of a folder that holds none. */
export const NO_SITE = 'npx fixpoint init writes a small site into a folder';

const READABLE = 'What it was meant to say is on no page.';

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
      `this file has ${(bytes / 1e6).toFixed(1)} MB; the most that is read is ${(limit / 1e6).toFixed(0)} MB`,
    why: 'One page answers one error; a log of megabytes is evidence, not an answer.',
    hint: () => 'keep the lines that carry the error, and drop the rest',
  }),
  FXC003: error<{ comments: boolean }>({
    title: 'Empty file',
    message: ({ comments }) => (comments ? 'no field is written here' : 'this file is empty'),
    why: READABLE,
    hint: () => `delete the file, or write what is due; for an entry: ${commandName('new "the error message"')}`,
  }),
  FXC004: error<{ reason: string; noSite: boolean }>({
    title: 'File cannot be read',
    message: ({ reason, noSite }) => (noSite ? 'this folder holds no site' : `this file cannot be read: ${reason}`),
    why: READABLE,
    hint: ({ reason, noSite }) =>
      noSite
        ? NO_SITE
        : /ENOENT/.test(reason)
          ? 'bring it back from version control, or create it'
          : 'look at its permissions, and whether it is a file',
  }),
  FXC005: error<{ opened: boolean }>({
    title: 'No frontmatter',
    message: ({ opened }) =>
      opened ? 'the frontmatter that begins here is never closed' : 'this file does not begin with frontmatter',
    why: 'The frontmatter is the entry; without it there is no title, no signature and no fix.',
    hint: ({ opened }) =>
      `put --- on a line of its own ${opened ? 'after the last field' : 'before the first field and after the last one'}; ${commandName('new')} writes the whole form`,
  }),
  FXC006: error<{ slip: string; reason: string }>({
    title: 'Broken YAML',
    message: ({ slip, reason }) => `this YAML cannot be used: ${YAML_WORDS[slip]?.message ?? reason}`,
    why: 'Nothing of this file can be used until it can be parsed.',
    hint: ({ slip }) => YAML_WORDS[slip]?.hint,
  }),
  FXC007: error<{ path: string; form: string }>({
    title: 'Bad path',
    message: ({ path }) => `${path} cannot become an address`,
    why: 'Addresses are promises: short, in lower case, and the same on every host.',
    hint: ({ form }) => `name it ${form}, in lower case words joined by hyphens`,
  }),
  FXC008: error<{ path: string; form: string }>({
    title: 'File that nobody reads',
    message: () => 'this file is not read as content, because of its name',
    why: 'What is written here would be on no page, and nobody would notice.',
    hint: ({ form }) => `name it ${form}, or move it out of the folder`,
  }),
  FXC009: warning<{ words: string }>({
    title: 'Value cut short',
    message: ({ words }) => `the value ends before “${show(words)}”, which YAML reads as a comment`,
    why: 'What stands behind the # would be on no page, and nobody would notice.',
    hint: () => "put the value into 'single quotes'; where a comment is meant, leave a space after the #",
  }),
  FXC130: error<{ problem: string }>({
    title: 'Module that cannot be used',
    message: ({ problem }) => `this module cannot be used: ${problem}`,
    why: 'What it adds to the engine is missing everywhere, and a site without it is another site.',
    hint: () => 'mend it, and run the command again; ARCHITECTURE.md of the engine says what such a module may hold',
  }),
} as const;
