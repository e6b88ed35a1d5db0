// Codes of the body and of prose fields: MDX syntax, and what an entry's text may hold.
import type { BodyProblem } from '../../content/body.ts';
import { COMPONENTS, SECTIONS } from '../../content/vocabulary.ts';
import { error } from '../row.ts';
import { show } from '../show.ts';
import { didYouMean, nearest } from '../../words/suggest.ts';
import { mdxWords } from './mdx-words.ts';

interface Detail {
  readonly detail: string;
}

interface HeadingDetail extends Detail {
  readonly kind: BodyProblem['kind'];
}

const HEADINGS = SECTIONS.map((section) => section.heading);

const NO_CODE = 'Entries are text. No code of a contributor runs in the build, and every export can read the text.';

export const bodyCodes = {
  FXC020: error<Detail>({
    title: 'Broken MDX',
    message: ({ detail }) => `MDX cannot read this: ${mdxWords(detail).message}`,
    why: 'In MDX a bare { begins an expression and a bare < begins a tag, and the text after it is lost.',
    hint: ({ detail }) => mdxWords(detail).hint,
  }),
  FXC021: error<Detail>({
    title: 'Import in a body',
    message: ({ detail }) => `this paragraph reads as code of a module: ${show(detail)}`,
    why: NO_CODE,
    hint: () => 'a paragraph must not begin with the word import or export; begin it with another word or a backtick',
  }),
  FXC022: error<Detail>({
    title: 'Expression in a body',
    message: ({ detail }) => `this reads as a JavaScript expression: ${show(detail)}`,
    why: NO_CODE,
    hint: ({ detail }) => (detail.startsWith('{/*') ? 'delete the comment' : 'put it into backticks, or write \\{'),
  }),
  FXC023: error<Detail>({
    title: 'HTML in a body',
    message: ({ detail }) => `an entry cannot hold ${show(detail)}`,
    why: 'Text, lists, tables, code and the known components can be shown, printed, searched and exported; nothing else can.',
    hint: ({ detail }) =>
      detail.startsWith('<') ? 'write Markdown, or put the tag into backticks' : 'say it in words, or link to it',
  }),
  FXC024: error<Detail>({
    title: 'Unknown component',
    message: ({ detail }) => `there is no component <${detail}>`,
    why: 'The page would have a hole where it stands.',
    hint: ({ detail }) => didYouMean(detail, Object.keys(COMPONENTS)),
  }),
  FXC025: error<Detail>({
    title: 'Unknown attribute',
    message: ({ detail }) => `this attribute or its value is not known: ${show(detail)}`,
    why: 'A component shows only what it knows.',
    hint: ({ detail }) => attributeHint(detail.split(' ')[0] ?? ''),
  }),
  FXC026: error<Detail>({
    title: 'Bad link',
    message: ({ detail }) => `this link leads nowhere: ${detail}`,
    why: 'A reader with a broken build must not meet a broken link.',
    hint: () => 'link [text](https://…), another entry as [text](FX0002), a source as [text](source:its-id)',
  }),
  FXC027: error<HeadingDetail>({
    title: 'Wrong heading',
    message: ({ detail, kind }) => {
      if (kind === 'heading-twice') return `the section “${show(detail)}” stands here for the second time`;
      return kind === 'heading-level'
        ? `an entry has no heading of level ${detail}`
        : `an entry has no section “${show(detail)}”`;
    },
    why: 'Every section stands at its own place on the page, so that readers know where to look.',
    hint: ({ detail, kind }) => {
      if (kind === 'heading-twice') return 'move the text up into the first one';
      const near = nearest(detail, HEADINGS);
      if (kind === 'heading-unknown' && near) return `did you mean ## ${near}`;
      return `sections are ## ${HEADINGS.join(' and ## ')}; inside them use ### and ####`;
    },
  }),
  FXC028: error<HeadingDetail>({
    title: 'Missing section',
    unfinished: true,
    message: ({ detail, kind }) => `the section “${detail}” is ${kind === 'section-empty' ? 'empty' : 'missing'}`,
    why: 'A list of fixes without the mechanism helps only those whose case is on the list.',
    hint: ({ detail }) => `write ## ${detail} and one or two short paragraphs`,
  }),
  FXC029: error<Detail>({
    title: 'Sections out of order',
    message: ({ detail }) => `the section “${detail}” stands too late`,
    why: 'All pages show their sections in one order, so that readers know where to look.',
    hint: () => `the order is ## ${HEADINGS.join(', then ## ')}`,
  }),
  FXC030: error<Detail>({
    title: 'Text outside a section',
    message: ({ detail }) => `this text stands before the first section: ${show(detail)}`,
    why: 'It has no place on the page and would be lost.',
    hint: () => `begin the body with ## ${SECTIONS[0].heading}`,
  }),
  FXC031: error<Detail & { field: string }>({
    title: 'Prose field is not one paragraph',
    message: ({ field, detail }) => `${field}: ${detail}`,
    why: 'Fields stand in boxes, tables, JSON and ticket replies, where only one paragraph fits.',
    hint: () =>
      'write sentences with `code`, **strong**, *emphasis* and [links](https://…); the rest belongs into the body',
  }),
} as const;

function attributeHint(component: string): string | undefined {
  const known = (COMPONENTS as Record<string, Record<string, readonly string[] | null>>)[component];
  if (!known) return undefined;
  const list = Object.entries(known).map(([name, values]) => (values ? `${name}="${values.join('|')}"` : name));
  return list.length > 0 ? `<${component}> takes ${list.join(', ')}` : `<${component}> takes none`;
}
