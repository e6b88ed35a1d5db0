// The part of Pagefind's interface that this site uses. Its code is made beside the site and loaded by address.

export interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string, options?: { filters?: Record<string, string> }): Promise<PagefindSearch>;
}

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  /** How many results each value of a filter would leave. */
  readonly filters: Counts;
  /** The same as if no filter were set. */
  readonly totalFilters: Counts;
}

export interface PagefindResult {
  readonly id: string;
  /** How well the page fits, by the weights of its texts; to be compared within one search alone. */
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** `excerpt` is escaped text with `<mark>` and nothing else; all other texts are as they were written. */
export interface PagefindData {
  /** The whole indexed text. */
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Filter → value → number of results. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Reads a list of the words that the site knows; one that cannot be read corrects nothing. */
export function knownWordsAt(address: string): (part: number) => Promise<readonly string[]> {
  const lists = new Map<number, Promise<readonly string[]>>();
  return (part) => {
    const list = lists.get(part) ?? readWords(new URL(`words/${part}.json`, address));
    lists.set(part, list);
    return list;
  };
}

async function readWords(address: URL): Promise<readonly string[]> {
  try {
    const answer = await fetch(address);
    const words: unknown = answer.ok ? await answer.json() : [];
    return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
  } catch {
    return [];
  }
}

let loaded: Promise<Pagefind> | undefined;

/** Loads Pagefind once; after a failure the next call tries again. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loaded ??= start(address).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

let attempts = 0;

async function start(address: string): Promise<Pagefind> {
  // Browsers remember that a module could not be loaded; another address is tried anew.
  const retry = attempts++ > 0 ? `?try=${attempts}` : '';
  const module: unknown = await import(/* @vite-ignore */ address + retry);
  const pagefind = module as Pagefind;
  await pagefind.options({ excerptLength: 26 });
  // Searches count by filter only once the filters are there.
  await pagefind.filters();
  return pagefind;
}
