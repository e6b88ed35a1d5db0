// What an entry's body may hold: two sections, a few components, plain Markdown. Everything else is a diagnostic.

/** Level-two headings of a body, in their order; each stands at its own place on the page. */
export const SECTIONS = [
  { key: 'meaning', heading: 'What this error means' },
  { key: 'mechanism', heading: 'Why this happens' },
] as const;

export type SectionKey = (typeof SECTIONS)[number]['key'];

/** Components that a body may use, with the values each attribute takes (`null`: any text). */
export const COMPONENTS = {
  /** A remark (`note`) or a warning before something that can do harm. */
  Callout: { kind: ['note', 'warning'] },
  /** A key of the keyboard. */
  Kbd: {},
} as const satisfies Record<string, Record<string, readonly string[] | null>>;

export type ComponentName = keyof typeof COMPONENTS;

/** Nodes of Markdown that a body may hold. */
export const BLOCKS = new Set(
  'paragraph list code blockquote thematicBreak table tableRow tableCell text link strong emphasis delete inlineCode break'.split(
    ' ',
  ),
);

/** What Markdown's extensions make and a body may not hold, in the words of an author. */
export const FOREIGN = {
  image: 'a picture',
  imageReference: 'a picture',
  footnoteReference: 'a footnote',
  checkbox: 'a task list',
} as const;
