// Full-text search for people. Each telling word of a question is searched for by itself, and a page's rank is the sum of what its
// words tell: rare ones most. Pages that have all the words, as Pagefind finds them, stand above the others. A word that this site
// does not know is taken for the known one next to it.
import { correctSpelling, type KnownWords } from '../../core/answer/spelling.ts';
import type { Counts, Pagefind, PagefindData, PagefindResult } from './pagefind.ts';

/** What to search for. */
export interface FullTextQuery {
  /** The text itself, or an empty string when it is too long to be searched as it is. */
  readonly query: string;
  /** The words that are worth a search of their own. */
  readonly words: readonly string[];
  /** Chosen value by filter; an empty value is no choice. */
  readonly filters: Readonly<Record<string, string>>;
  /** Whether an answer stands above. */
  readonly besideAnswer?: boolean;
}

/** Pages found, best first. Their texts are loaded one by one, when they are shown. */
export interface FullTextResult {
  /** How many of the pages have all the words; they come first. */
  readonly whole: number;
  /** The words that pages of the others have, best first. */
  readonly words: readonly string[];
  /** What was searched for instead of mistyped words. */
  readonly corrected: ReadonlyMap<string, string>;
  readonly pages: readonly (() => Promise<PagefindData>)[];
  readonly counts: Counts;
}

/** So many pages are filled up with some that lack words; for those the texts are read. */
const ENOUGH = 8;
/** Of pages with some of the words so many are read, to see which words they really have. */
const MOST_READ = 24;
/** A word weighs so many times less when this site knows it only by its likeness to what was typed. */
const LIKENESS = 0.8;
/** A page that has less than this share of what the words tell is about something else; beside an answer it must have more. */
const LEAST = 0.1;
const LEAST_BESIDE_ANSWER = 0.4;

/** Searches. Rejects when the index cannot be read. */
export async function searchFullText(
  pagefind: Pagefind,
  { query, words, filters, besideAnswer = false }: FullTextQuery,
  known: KnownWords,
): Promise<FullTextResult> {
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
  const corrected = await correctAll(words, known);
  const [ranked, whole] = await Promise.all([
    rank(pagefind, words, corrected),
    findWhole(pagefind, correctIn(query, corrected), chosen),
  ]);
  const scoreOf = ({ id }: PagefindResult) => ranked.get(id)?.score ?? 0;
  const first = [...whole.results].sort((a, b) => scoreOf(b) - scoreOf(a));
  const least = besideAnswer ? LEAST_BESIDE_ANSWER : LEAST;
  const others = [...ranked.values()]
    .filter(({ result, score }) => !whole.ids.has(result.id) && score >= least)
    .sort((a, b) => b.score - a.score)
    .slice(0, first.length === 0 ? MOST_READ : Math.max(0, ENOUGH - first.length));
  const read = await Promise.all(others.map(({ result }) => result.data()));
  const worth = read.filter((page, at) => isWorth(page, others[at]?.words ?? []));
  return {
    whole: first.length,
    words: [...new Set(others.flatMap((each) => each.words))],
    corrected,
    pages: [
      ...first.map((result) => () => result.data()),
      ...worth.filter((page) => fits(page, chosen)).map((page) => () => Promise.resolve(page)),
    ],
    counts: addCounts(whole.counts, countFilters(worth, chosen)),
  };
}

async function correctAll(words: readonly string[], known: KnownWords): Promise<ReadonlyMap<string, string>> {
  const near = await Promise.all(
    words.map(async (word) => [word, await correctSpelling(word.toLowerCase(), known)] as const),
  );
  return new Map(near.flatMap(([word, right]) => (right === undefined ? [] : [[word, right]])));
}

/** A query with its mistyped words corrected. */
export function correctIn(query: string, corrected: ReadonlyMap<string, string>): string {
  return corrected.size === 0
    ? query
    : query.replace(/[\p{Script=Latin}\p{N}_]+/gu, (word) => corrected.get(word.toLowerCase()) ?? word);
}

interface Ranked {
  readonly result: PagefindResult;
  /** The share of what the words tell that this page has, from 0 to 1. */
  readonly score: number;
  readonly words: readonly string[];
}

async function rank(
  pagefind: Pagefind,
  words: readonly string[],
  corrected: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Ranked>> {
  const found = await Promise.all(
    words.map(async (word) => {
      const asked = corrected.get(word) ?? word;
      return { asked, weight: asked === word ? 1 : LIKENESS, results: (await pagefind.search(asked)).results };
    }),
  );
  const all = new Set(found.flatMap(({ results }) => results.map(({ id }) => id))).size;
  const rarityOf = (count: number) => Math.log(1 + (all - count + 0.5) / (count + 0.5));
  const total = found.reduce((sum, { results }) => sum + rarityOf(results.length), 0);
  const pages = new Map<string, Ranked>();
  for (const { asked, weight, results } of found) {
    const most = Math.max(...results.map(({ score }) => score));
    const rarity = (rarityOf(results.length) * weight) / total;
    for (const result of results) {
      const { score = 0, words: others = [] } = pages.get(result.id) ?? {};
      const own = rarity * Math.sqrt(result.score / most);
      pages.set(result.id, { result, score: score + own, words: [...others, asked] });
    }
  }
  return pages;
}

interface Whole {
  /** Pages with all words that fit what was chosen. */
  readonly results: readonly PagefindResult[];
  /** Pages with all words, whatever was chosen. */
  readonly ids: ReadonlySet<string>;
  readonly counts: Counts;
}

async function findWhole(pagefind: Pagefind, query: string, chosen: Readonly<Record<string, string>>): Promise<Whole> {
  if (query === '') return { results: [], ids: new Set(), counts: {} };
  const [{ results, filters: left, totalFilters }, all] = await Promise.all([
    pagefind.search(query, { filters: chosen }),
    Object.keys(chosen).length > 0 ? pagefind.search(query) : undefined,
  ]);
  const counts = Object.fromEntries(
    // A filter with a choice shows what the other choices would give.
    Object.keys(totalFilters).map((name) => [name, (name in chosen ? totalFilters : left)[name] ?? {}]),
  );
  return { results, ids: new Set((all?.results ?? results).map(({ id }) => id)), counts };
}

// Pagefind also answers with the beginnings of a word that it does not know. One word alone is worth a page when it is a name
// or a code, not when it is English.
function isWorth(page: PagefindData, words: readonly string[]): boolean {
  const text = `${page.meta.title ?? ''} ${page.content}`.toLowerCase();
  const has = words.filter((word) => hasWord(text, stemOf(word)));
  return has.length > 1 || has.some(isTelling);
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}

// At the beginning of a word: `onerror` does not stand in `connectionerror`.
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}

function isTelling(word: string): boolean {
  return /[\d_]/.test(word) || word.length > 6;
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

function addCounts(a: Counts, b: Counts): Counts {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const sum: Record<string, number> = { ...a[name] };
      for (const [value, count] of Object.entries(b[name] ?? {})) sum[value] = (sum[value] ?? 0) + count;
      return [name, sum];
    }),
  );
}
