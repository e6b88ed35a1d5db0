// Codes of the body and of prose fields: MDX syntax, and what an entry's text may hold.
import { COMPONENTS, SECTIONS } from '../../entry/vocabulary.ts';
import { error } from '../row.ts';
import { didYouMean } from '../suggest.ts';

interface Detail {
  readonly detail: string;
}

const NO_CODE = 'Entries are text. No code of a contributor runs in the build, and every export can read the text.';

export const bodyCodes = {
  FXC020: error<Detail>({
    title: 'Broken MDX',
    message: ({ detail }) => `MDX cannot read this: ${detail}`,
    why: 'In MDX a bare { begins an expression and a bare < begins a tag, so the rest of the text is lost.',
    hint: ({ detail }) =>
      /closing tag|open tag/.test(detail)
        ? 'open and close the component on lines of their own, with an empty line inside'
        : 'put the words that hold { or < into backticks, or write \\{ and \\<',
  }),
  FXC021: error<Detail>({
    title: 'Import in a body',
    message: ({ detail }) => `this paragraph reads as code of a module: ${detail}`,
    why: NO_CODE,
    hint: () => 'a paragraph must not begin with the word import or export; begin it with another word or a backtick',
  }),
  FXC022: error<Detail>({
    title: 'Expression in a body',
    message: ({ detail }) => `this reads as a JavaScript expression: ${detail}`,
    why: NO_CODE,
    hint: () => 'put it into backticks, or write \\{',
  }),
  FXC023: error<Detail>({
    title: 'HTML in a body',
    message: ({ detail }) => `HTML cannot be used here: ${detail}`,
    why: 'Markdown and the known components can be shown, printed, searched and exported; raw HTML cannot.',
    hint: () => 'write Markdown, or put the tag into backticks',
  }),
  FXC024: error<Detail>({
    title: 'Unknown component',
    message: ({ detail }) => `there is no component <${detail}>`,
    why: 'The page would have a hole where it stands.',
    hint: ({ detail }) => didYouMean(detail, Object.keys(COMPONENTS)),
  }),
  FXC025: error<Detail>({
    title: 'Unknown attribute',
    message: ({ detail }) => `this attribute or its value is not known: ${detail}`,
    why: 'A component shows only what it knows.',
    hint: ({ detail }) => attributeHint(detail.split(' ')[0] ?? ''),
  }),
  FXC026: error<Detail>({
    title: 'Bad link',
    message: ({ detail }) => `this link leads nowhere: ${detail}`,
    why: 'A reader with a broken build must not meet a broken link.',
  }),
  FXC027: error<Detail>({
    title: 'Unknown section',
    message: ({ detail }) => `an entry has no section “${detail}”, or has it already`,
    why: 'Every section stands at its own place on the page, so that readers know where to look.',
    hint: ({ detail }) =>
      didYouMean(
        detail,
        SECTIONS.map((section) => section.heading),
      ) ?? 'inside a section use ### headings',
  }),
  FXC028: error<Detail>({
    title: 'Missing section',
    unfinished: true,
    message: ({ detail }) => `the section “${detail}” is missing or empty`,
    why: 'A list of fixes without the mechanism helps only those whose case is on the list.',
    hint: ({ detail }) => `write ## ${detail} and one or two short paragraphs`,
  }),
  FXC029: error<Detail>({
    title: 'Sections out of order',
    message: ({ detail }) => `“${detail}” stands too late`,
    why: 'The Markdown twin and the page show the sections in one order.',
    hint: () => SECTIONS.map((section) => section.heading).join(', then '),
  }),
  FXC030: error<Detail>({
    title: 'Text outside a section',
    message: ({ detail }) => `this text stands before the first section: ${detail}`,
    why: 'It has no place on the page and would be lost.',
    hint: () => `begin the body with ## ${SECTIONS[0].heading}`,
  }),
  FXC031: error<Detail & { field: string }>({
    title: 'Prose field is not one paragraph',
    message: ({ field, detail }) => `${field}: ${detail}`,
    why: 'Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.',
  }),
} as const;

function attributeHint(component: string): string | undefined {
  const known = (COMPONENTS as Record<string, Record<string, readonly string[] | null>>)[component];
  if (!known) return undefined;
  const list = Object.entries(known).map(([name, values]) => (values ? `${name}="${values.join('|')}"` : name));
  return list.length > 0 ? `<${component}> takes ${list.join(', ')}` : `<${component}> takes none`;
}
