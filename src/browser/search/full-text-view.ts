// Full-text results below the answer: pages with these words, filters with counts, and words that help when there are none.
import { correctIn, type FullTextResult } from './full-text.ts';
import { say } from '../say.ts';
import type { Counts, PagefindData } from './pagefind.ts';
import { copyOf, markedNodes, part } from './dom.ts';
import { readExcerpt } from './excerpt.ts';
import { cardHref, pageHref } from './links.ts';

const AT_ONCE = 8;
/** Beside a claimed answer, pages that share some words are a footnote. */
const BESIDE_ANSWER = 3;

/** What the list is about, and what it need not repeat. */
export interface ListContext {
  readonly base: string;
  readonly query: string;
  /** Paths of pages that already stand above as cards. */
  readonly shown: ReadonlySet<string>;
  /** Whether nothing stands above, so that the list has to say what is missing. */
  readonly alone: boolean;
  /** Whether it already stands above that there is no page. */
  readonly claimsNone: boolean;
}

/** Shows a result with its first pages; the button shows more of them. */
export async function showFullText(
  box: HTMLElement,
  result: FullTextResult,
  context: ListContext,
  isCurrent: () => boolean,
): Promise<number> {
  const filtered = filterSelects(box).some((select) => select.value !== '');
  const most = context.shown.size > 0 && result.whole === 0 ? BESIDE_ANSWER : AT_ONCE;
  const first = await Promise.all(result.pages.slice(0, most).map((load) => load()));
  if (!isCurrent()) return 0;
  const list = part(box, 'results');
  const skip = (page: PagefindData) => !filtered && context.shown.has(page.meta.path ?? '');
  const rows = first.filter((page) => !skip(page)).map((page) => rowOf(box, page, context.base));
  list.replaceChildren(...rows);
  const nothing = rows.length === 0;
  box.hidden = nothing && !context.alone && !filtered;
  part(box, 'full-text-heading').textContent = headingOf(result, context, first);
  showCorrected(part(box, 'full-text-corrected'), result.corrected);
  part(box, 'full-text-empty').hidden = !nothing;
  part(box, 'full-text-empty-filters').hidden = !filtered;
  part(box, 'filters').hidden = nothing && !filtered;
  showCounts(box, result.counts);
  const more = part<HTMLButtonElement>(box, 'more');
  let next = most;
  more.hidden = result.pages.length <= next;
  more.onclick = async () => {
    const loaded = await Promise.all(result.pages.slice(next, next + AT_ONCE).map((load) => load()));
    if (!isCurrent()) return;
    next += AT_ONCE;
    more.hidden = result.pages.length <= next;
    const added = loaded.filter((page) => !skip(page)).map((page) => rowOf(box, page, context.base));
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
  };
  return rows.length;
}

/** The selects that filter, one for each property. */
export function filterSelects(box: HTMLElement): HTMLSelectElement[] {
  return [...box.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
}

function headingOf(
  { whole, words, pages, corrected }: FullTextResult,
  { query, claimsNone }: ListContext,
  first: readonly PagefindData[],
): string {
  if (pages.length === 0) return say(claimsNone ? 'No page shares its main words' : 'No page for this yet');
  if (whole === 0) return say('Pages with some of these words: {words}', { words: words.join(', ') });
  const asked = correctIn(query, corrected);
  const missing = missingWords(asked, first.slice(0, whole));
  const there = asked.split(' ').filter((word) => !missing.includes(word));
  const lacks = missing.length > 0 ? '; none has “{missing}”' : '';
  const count = whole === 1 ? 'One page' : '{count} pages';
  const heading = say(`${count} with “{words}”${lacks}`, {
    count: whole,
    words: there.join(' '),
    missing: missing.join(' '),
  });
  return pages.length > whole ? `${heading} · ${say('then some with part of these words')}` : heading;
}

function showCorrected(line: HTMLElement, corrected: ReadonlyMap<string, string>): void {
  line.hidden = corrected.size === 0;
  line.textContent = say('Searched for “{right}”, since no page has “{typed}”.', {
    right: [...corrected.values()].join(' '),
    typed: [...corrected.keys()].join(' '),
  });
}

// Pagefind leaves out words that no page has. A word and its stem differ in the last letters.
function missingWords(query: string, pages: readonly PagefindData[]): string[] {
  const texts = pages.map((page) => `${page.meta.title ?? ''} ${page.content}`.toLowerCase());
  return query.split(' ').filter((word) => {
    const bare = word.replace(/[^\p{L}\p{N}]+$|^[^\p{L}\p{N}]+/gu, '').toLowerCase();
    const stem = bare.slice(0, Math.max(4, bare.length - 3));
    return !texts.some((text) => text.includes(stem));
  });
}

function rowOf(box: HTMLElement, { meta, excerpt }: PagefindData, base: string): HTMLElement {
  const row = copyOf(box, 'result');
  const link = part<HTMLAnchorElement>(row, 'result-title');
  const own = cardHref(base, meta.address ?? '');
  link.href = own ?? pageHref(base, { layer: meta.layer === 'family' ? 'family' : 'entry', path: meta.path ?? '' });
  link.textContent = meta.title ?? '';
  part(row, 'result-tool').textContent = meta.tool ?? '';
  const status = box.querySelector<HTMLOptionElement>(
    `select[data-filter="status"] option[value="${CSS.escape(meta.status ?? '')}"]`,
  );
  part(row, 'result-status').textContent = status?.dataset.name ?? meta.kind ?? '';
  part(row, 'result-signature').textContent = meta.signature ?? '';
  part(row, 'result-excerpt').replaceChildren(...markedNodes(readExcerpt(excerpt)));
  return row;
}

// A value that would leave nothing cannot be chosen; the chosen one always shows.
function showCounts(box: HTMLElement, counts: Counts): void {
  for (const select of filterSelects(box)) {
    const own = counts[select.dataset.filter ?? ''] ?? {};
    for (const option of select.options) {
      if (option.value === '') continue;
      const count = own[option.value] ?? 0;
      option.textContent = `${option.dataset.name ?? option.value} (${count})`;
      option.hidden = count === 0 && !option.selected;
    }
  }
}
