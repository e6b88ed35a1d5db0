// Full-text search for people: first all the words, as Pagefind has it; where no page has them all, the pages that have
// most of the telling ones, rare words first. A long text is searched by its words alone.
import type { Counts, Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** What to search for. */
export interface FullTextQuery {
  /** The text itself, or an empty string when it is too long to be searched as it is. */
  readonly query: string;
  /** Its telling words, best first. */
  readonly words: readonly string[];
  /** Chosen value by filter; an empty value is no choice. */
  readonly filters: Readonly<Record<string, string>>;
}

/** Pages found, best first. Their texts are loaded one by one, when they are shown. */
export interface FullTextResult {
  /** `all`: each page has all words. `some`: each has some of `words`. */
  readonly kind: 'all' | 'some';
  readonly words: readonly string[];
  readonly pages: readonly (() => Promise<PagefindData>)[];
  readonly counts: Counts;
}

/** A word that so many pages have is not worth a search of its own. */
const TOO_COMMON = 400;
const MOST_WORDS = 6;
/** Pages that are ranked by single words; their texts are read to count filters. */
const MOST_PAGES = 24;

/** Searches. Rejects when the index cannot be read. */
export async function searchFullText(
  pagefind: Pagefind,
  { query, words, filters }: FullTextQuery,
): Promise<FullTextResult> {
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  if (query !== '') {
    const { results, filters: left, totalFilters } = await pagefind.search(query, { filters: chosen });
    const total = Object.values(totalFilters).flatMap((counts) => Object.values(counts));
    if (results.length > 0 || total.some((count) => count > 0)) {
      const counts = Object.fromEntries(
        // A filter with a choice shows what the other choices would give.
        Object.keys(totalFilters).map((name) => [name, (name in chosen ? totalFilters : left)[name] ?? {}]),
      );
      return { kind: 'all', words: [], pages: results.map((result) => () => result.data()), counts };
    }
  }
  return searchByWords(pagefind, words.slice(0, MOST_WORDS), chosen);
}

// Pagefind also answers with the beginnings of a word that it does not know; such pages are dropped when they are read.
async function searchByWords(
  pagefind: Pagefind,
  words: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Promise<FullTextResult> {
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  const rarity = new Map<string, number>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    if (results.length === 0 || results.length > TOO_COMMON) continue;
    rarity.set(word, Math.log(1 + (5 * TOO_COMMON) / results.length));
    for (const result of results.slice(0, MOST_PAGES * 2)) {
      const score = (scores.get(result.id)?.score ?? 0) + (rarity.get(word) ?? 0);
      scores.set(result.id, { result, score });
    }
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, MOST_PAGES);
  const read = await Promise.all(
    best.map(async ({ result }) => {
      const page = await result.data();
      const text = page.content.toLowerCase();
      return { page, has: [...rarity.keys()].filter((word) => hasWord(text, word.toLowerCase())) };
    }),
  );
  const sum = (has: readonly string[]) => has.reduce((total, word) => total + (rarity.get(word) ?? 0), 0);
  const worth = read.filter(({ has }) => has.length > 1 || has.some(isTelling)).sort((a, b) => sum(b.has) - sum(a.has));
  const pages = worth.map(({ page }) => page);
  return {
    kind: 'some',
    words: [...rarity.keys()].filter((word) => worth.some(({ has }) => has.includes(word))),
    pages: pages.filter((page) => fits(page, chosen)).map((page) => () => Promise.resolve(page)),
    counts: countFilters(pages, chosen),
  };
}

// At the beginning of a word: `onerror` does not stand in `connectionerror`.
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

// One word alone is worth a page when it is a name or a code, not when it is English.
function isTelling(word: string): boolean {
  return /[\d_]|\p{Ll}\p{Lu}|^\p{Lu}{4,}/u.test(word) || word.length > 10;
}

function fits(page: PagefindData, chosen: Readonly<Record<string, string>>, except = ''): boolean {
  return Object.entries(chosen).every(([name, value]) => name === except || page.filters[name]?.includes(value));
}

function countFilters(pages: readonly PagefindData[], chosen: Readonly<Record<string, string>>): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const page of pages) {
    for (const [name, values] of Object.entries(page.filters)) {
      counts[name] ??= {};
      const own = counts[name];
      if (!fits(page, chosen, name)) continue;
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
}
