// Ids of the places that a page has of its own. They are promises like those of causes and fixes, for tickets link
// them; which sections a page has, in which order and under which headings, is said by core/page/entry-document.ts and family-document.ts.

/** Every id that a section of a page has or had; one that is part of another section now still leads there. */
const PAGE_SECTIONS = [
  'quick-fix',
  'signature',
  'lookalikes',
  'causes',
  'fixes',
  'diagnosis',
  'meaning',
  'mechanism',
  'faq',
  'prevention',
  'tool-checks',
  'kind',
  'by-tool',
  'members',
  'reproduction',
  'sources',
  'related',
  'support',
  'changes',
  'facts',
  'report',
] as const;

export type PageSection = (typeof PAGE_SECTIONS)[number];

/** Sections that every page has and that a lost anchor may lead to instead. */
export const LASTING_SECTIONS: readonly PageSection[] = ['quick-fix', 'causes', 'fixes'];

/** Ids that the page needs for itself: no cause and no fix can have one. */
export function isPageOwn(id: string): boolean {
  return id === 'main' || /^(?:source|text)-|-title$/.test(id) || (PAGE_SECTIONS as readonly string[]).includes(id);
}
