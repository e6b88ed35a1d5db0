// What answers at an address that was ever promised: a page, a redirect, or a notice that the page is gone. Pages, their twins
// and the settings of hosts all ask here, so that they answer alike; a redirect always leads to the end of its chain.
import type { Ledger, LedgerLine } from './ledger.ts';
import { address } from './permalink.ts';

/** What answers; `id` is that of the page which the address was given to. */
export type Resolution =
  | { readonly kind: 'page'; readonly id: string | undefined }
  | { readonly kind: 'redirect'; readonly id: string; readonly to: string }
  | { readonly kind: 'gone'; readonly id: string; readonly date: string; readonly note: string | undefined };

/**
 * Every address that was ever promised, below the base path, with what answers there; one that is missing was never promised.
 * Short links come first, then pages, then what the ledger remembers.
 */
export type Addresses = ReadonlyMap<string, Resolution>;

/** A page that stands: its address, and its id where that is known. */
export interface Standing {
  readonly id?: string | undefined;
  readonly address: string;
}

/**
 * Resolves all addresses. `pages` are those that stand, later ones before earlier ones where two have an id. What leads in a
 * circle or to nothing, which the check refuses, answers nowhere.
 */
export function resolveAddresses(pages: readonly Standing[], ledger: Ledger): Addresses {
  const standing = new Map<string, Resolution>(pages.map(({ id, address: at }) => [at, { kind: 'page', id }]));
  const places = new Map<string, Resolution>(standing);
  for (const [at, { id, state, date }] of ledger.paths) {
    if (state.kind === 'retired' && !standing.has(at)) places.set(at, { kind: 'gone', id, date, note: state.note });
  }
  for (const [at, { id, to }] of ledger.paths) {
    const end = to === undefined || standing.has(at) ? undefined : endOf(ledger, to, places);
    if (end !== undefined) places.set(at, { kind: 'redirect', id, to: end });
  }
  const short = [...lastAddresses(pages, ledger.lines)].flatMap(([id, at]): [string, Resolution][] => {
    const place = places.get(at);
    return place ? [[address.short(id), { kind: 'redirect', id, to: place.kind === 'redirect' ? place.to : at }]] : [];
  });
  return new Map([...short, ...places]);
}

/** Where a chain of moves ends: at a page that stands or at a notice. */
function endOf({ paths }: Ledger, to: string, places: ReadonlyMap<string, Resolution>): string | undefined {
  const seen = new Set<string>();
  let at = to;
  while (places.get(at)?.kind !== 'page' && places.get(at)?.kind !== 'gone') {
    const next = paths.get(at)?.to;
    if (next === undefined || seen.has(at)) return undefined;
    seen.add(at);
    at = next;
  }
  return at;
}

/** The address that answers for each id: its page's, or the last one that was more than a redirect. */
function lastAddresses(pages: readonly Standing[], lines: readonly LedgerLine[]): Map<string, string> {
  const last = new Map<string, string>();
  // Lines are in order of time, so the last path of an id is the one that holds.
  for (const { id, address: at, state } of lines) if (!last.has(id) || state.kind !== 'moved') last.set(id, at);
  for (const { id, address: at } of pages) if (id !== undefined) last.set(id, at);
  return last;
}
