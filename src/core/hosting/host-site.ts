// What the settings of any host are made from: where the site lies, and which of its addresses only lead on.
import type { LedgerLine } from '../ledger.ts';
import { address, withBase } from '../permalink.ts';
import { type KnownIds, shortLinks } from '../short-links.ts';

/** An address that leads on for good, with the base path. */
export interface Forward {
  readonly from: string;
  readonly to: string;
}

export interface HostSite {
  /** Host name and scheme, without a slash at the end. */
  readonly origin: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** Short links, and paths that moved. Each leads in one step to where it ends. */
  readonly forwards: readonly Forward[];
}

/** The site as its host must know it. Short links come first, by id; then paths that moved, in the order of the ledger. */
export function hostSite(origin: string, base: string, known: KnownIds): HostSite {
  const entry = (path: string) => withBase(base, address.entry(path));
  const taken = new Set(known.entries.map(({ path }) => path));
  const latest = new Map(known.ledger.map((line) => [line.path, line]));
  const moved = [...latest.values()].filter(({ path, state }) => state.kind === 'moved' && !taken.has(path));
  return {
    origin,
    base,
    forwards: [
      ...shortLinks(known).map(({ id, path }) => ({ from: withBase(base, address.short(id)), to: entry(path) })),
      ...moved.map(({ path }) => ({ from: entry(path), to: entry(endOf(path, latest)) })),
    ],
  };
}

/** Where a chain of moves ends; a circle, which the check refuses, ends where it began. */
function endOf(path: string, latest: ReadonlyMap<string, LedgerLine>): string {
  const seen = new Set<string>();
  let at = path;
  for (let line = latest.get(at); line?.state.kind === 'moved' && !seen.has(at); line = latest.get(at)) {
    seen.add(at);
    at = line.state.to;
  }
  return at;
}
