// The sections of an entry's page with their anchors, which are promises like those of causes and fixes: tickets link them.

/** Sections that a page may have, in its order, with the names that its table of contents uses. */
export const PAGE_SECTIONS = [
  { id: 'signature', name: 'Error signature' },
  { id: 'quick-fix', name: 'Quick fix' },
  { id: 'lookalikes', name: 'Is it really this error?' },
  { id: 'meaning', name: 'What it means' },
  { id: 'mechanism', name: 'Why it happens' },
  { id: 'causes', name: 'Causes' },
  { id: 'fixes', name: 'Fixes' },
  { id: 'tool-checks', name: 'Checks' },
  { id: 'diagnosis', name: 'Step by step' },
  { id: 'prevention', name: 'Prevention' },
  { id: 'support', name: 'For support' },
  { id: 'reproduction', name: 'Reproduced' },
  { id: 'sources', name: 'Sources' },
  { id: 'changes', name: 'What changed' },
  { id: 'related', name: 'Related errors' },
  { id: 'faq', name: 'Questions' },
  { id: 'report', name: 'Report a problem' },
] as const;

export type PageSection = (typeof PAGE_SECTIONS)[number]['id'];

/** Sections that every page has and that a lost anchor may lead to instead. */
export const LASTING_SECTIONS: readonly PageSection[] = ['quick-fix', 'causes', 'fixes'];

/** Ids that the page needs for itself: no cause and no fix can have one. */
export function isPageOwn(id: string): boolean {
  return id === 'main' || /^(?:source|text)-|-title$/.test(id) || PAGE_SECTIONS.some((section) => section.id === id);
}
