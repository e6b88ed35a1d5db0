// Where a site is published: SITE_URL and BASE_PATH, or what content/site.yaml says.
import { absolute, normalizeBase } from '../core/address/permalink.ts';
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

/** A scheme and a host and nothing more: it is written into every page and into the settings of hosts. */
const ORIGIN = /^https?:\/\/[\w.:~[\]-]+\/$/;

/** The place that the environment and the settings name. Throws with a sentence when what is configured is none. */
export function placeOf({ content }: Pick<Site, 'content'>): Place {
  const base = normalizeBase(process.env.BASE_PATH);
  const ordered = process.env.SITE_URL;
  const configured = ordered ?? content.site?.url;
  const url = configured !== undefined && URL.canParse(configured) ? new URL(configured) : undefined;
  if (!url || !ORIGIN.test(url.href)) {
    throw new Error(
      `${ordered === undefined ? '“url” in content/site.yaml' : 'SITE_URL'} is “${configured}”; it takes the scheme and the host of the site and nothing more, such as https://errors.example.org, and BASE_PATH takes a path below them`,
    );
  }
  return { origin: url.origin, base, link: (path) => absolute(url.origin, base, path) };
}
