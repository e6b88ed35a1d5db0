// What the settings of any host are made from: where the site lies, and which of its addresses only lead on.
import { resolvePath } from '../address/ledger.ts';
import { address, withBase } from '../address/permalink.ts';
import { shortLinks } from '../address/short-links.ts';
import type { Site } from '../catalogue/site.ts';

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
export function hostSite(
  { entries, content: { ledger } }: Pick<Site, 'entries' | 'content'>,
  { origin, base }: Pick<HostSite, 'origin' | 'base'>,
): HostSite {
  const entry = (path: string) => withBase(base, address.entry(path));
  const taken = new Set(entries.map(({ path }) => path));
  const moved = [...ledger.paths.values()].filter(({ path, state }) => state.kind === 'moved' && !taken.has(path));
  return {
    origin,
    base,
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
