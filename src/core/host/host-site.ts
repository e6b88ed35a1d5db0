// What the settings of any host are made from: where the site lies, and which of its addresses only lead on.
import { type Ledger, resolvePath } from '../address/ledger.ts';
import { address, withBase } from '../address/permalink.ts';
import { type KnownIds, shortLinks } from '../address/short-links.ts';
import { FORMATS } from '../page/formats.ts';
import type { HostFormat } from './headers.ts';

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
  /** The formats in which every page stands beside itself. */
  readonly formats: readonly HostFormat[];
}

/** The site as its host must know it. Short links come first, by id; then paths that moved, in the order of the ledger. */
export function hostSite(
  origin: string,
  base: string,
  entries: KnownIds['entries'],
  ledger: Ledger,
  formats: readonly HostFormat[] = FORMATS,
): HostSite {
  const entry = (path: string) => withBase(base, address.entry(path));
  const taken = new Set(entries.map(({ path }) => path));
  const moved = [...ledger.paths.values()].filter(({ path, state }) => state.kind === 'moved' && !taken.has(path));
  return {
    origin,
    base,
    formats,
    forwards: [
      ...shortLinks({ entries, ledger: ledger.lines }).map(({ id, path }) => ({
        from: withBase(base, address.short(id)),
        to: entry(path),
      })),
      // What leads in a circle or to nothing, which the check refuses, is left to answer with 404.
      ...moved.flatMap(({ path }) => {
        const end = resolvePath(ledger, path);
        return end ? [{ from: entry(path), to: entry(end.path) }] : [];
      }),
    ],
  };
}
