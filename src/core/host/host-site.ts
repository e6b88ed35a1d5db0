// What the settings of any host are made from: where the site lies, and which of its addresses only lead on.
import { withBase } from '../address/permalink.ts';
import type { Site } from '../catalogue/site.ts';
import { ARTICLE_KINDS } from '../content/kinds.ts';
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
  /** The formats in which pages stand beside themselves. */
  readonly formats: readonly HostFormat[];
  /** The pages that do, by their addresses below the base path: the source of a regular expression. */
  readonly pages: string;
}

/** The site as its host must know it. */
export function hostSite(
  { addresses, formats }: Pick<Site, 'addresses' | 'formats'>,
  { origin, base }: Pick<HostSite, 'origin' | 'base'>,
): HostSite {
  const forwards = [...addresses].flatMap(([from, answer]) =>
    answer.kind === 'redirect' ? [{ from: withBase(base, from), to: withBase(base, answer.to) }] : [],
  );
  return { origin, base, forwards, formats, pages: ARTICLE_KINDS.map(addressForm).join('|') };
}

/** `content/errors/<tool>/<slug>.mdx` → `errors/[^/]+/[^/]+`. */
function addressForm({ at, ending, form, page }: (typeof ARTICLE_KINDS)[number]): string {
  const name = form.slice(at.length + 1, -ending.length);
  return page
    .address(name)
    .replace(/^\/|\/$/g, '')
    .replace(/<[^>]+>/g, '[^/]+');
}
