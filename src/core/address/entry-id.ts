// The permanent id of an entry: the letters that a site has chosen (`idPrefix` in content/site.yaml) and at least four digits.

/** An id, as the source of a regular expression. Which letters a site has is its own setting, and the check holds to it. */
export const ENTRY_ID = String.raw`[A-Z]{2,6}\d{4,}`;

/** The letters of ids where a site has chosen none. */
export const DEFAULT_PREFIX = 'FX';

const WHOLE = new RegExp(`^${ENTRY_ID}$`);

/** Whether a text is an id of an entry. */
export function isEntryId(text: string): boolean {
  return WHOLE.test(text);
}

/** The letters of an id: `FX0042` → `FX`. */
export function prefixOf(id: string): string {
  return id.replace(/\d+$/, '');
}

/** The id after the given ones: `FX0001`, `FX0007` → `FX0008`. Gaps are never filled, for an id is never used again. */
export function nextId(ids: Iterable<string>, prefix = DEFAULT_PREFIX): string {
  let highest = 0;
  for (const id of ids) if (prefixOf(id) === prefix) highest = Math.max(highest, Number(id.slice(prefix.length)) || 0);
  return `${prefix}${String(highest + 1).padStart(4, '0')}`;
}
