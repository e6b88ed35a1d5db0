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
