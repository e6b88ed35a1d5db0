// What a page tells its scripts about the site: data that only sites with settings of their own have.
import type { OwnSecrets } from '../core/match/read/redact/own-secrets.ts';

export interface OfSite {
  /** What the site calls a secret beside what every site does. */
  readonly secrets?: OwnSecrets;
  /** The interface in the site's language, by its English words. */
  readonly words?: Readonly<Record<string, string>>;
}

let known: OfSite | undefined;

/** The data of this page; empty where it has none. */
export function ofSite(): OfSite {
  known ??= JSON.parse(document.getElementById('of-site')?.textContent || '{}') as OfSite;
  return known;
}
