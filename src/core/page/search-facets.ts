// What word search is told of a page besides its document.

/** What a kind of page adds to its record: what results show, what they are filtered by, and words that also find it. */
export interface SearchFacets {
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string>>;
  readonly words: readonly (string | undefined)[];
}
