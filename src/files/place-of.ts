// Where a site is published: SITE_URL, or what content/site.yaml says; BASE_PATH is another path below that host.
import { absolute, HOME_FORM, isHome, normalizeBase } from '../core/address/permalink.ts';
import type { Site } from '../core/catalogue/site.ts';

/** The place of a site on the web. */
export interface Place {
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** The absolute form of an address below the base path. */
  readonly link: (path: string) => string;
}

/** The place that the environment and the settings name. Throws with a sentence when what is configured is none. */
export function placeOf({ content }: Pick<Site, 'content'>): Place {
  const ordered = process.env.SITE_URL;
  const configured = ordered ?? content.site?.url ?? '';
  if (!isHome(configured)) {
    throw new Error(
      `${ordered === undefined ? '“url” in content/site.yaml' : 'SITE_URL'} is “${configured}”; ${HOME_FORM}`,
    );
  }
  const url = new URL(configured);
  const base = normalizeBase(process.env.BASE_PATH ?? url.pathname);
  return { origin: url.origin, base, link: (path) => absolute(url.origin, base, path) };
}
