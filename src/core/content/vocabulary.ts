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

/** HTML elements that Markdown makes and a body may therefore hold. */
export const ELEMENTS = new Set(
  'p h3 h4 ul ol li a code pre strong em del br hr blockquote table thead tbody tr th td'.split(' '),
);
