// The pages of codes on the site that a project publishes.
import type { Site } from '../../core/catalogue/site.ts';
import { type CodePage, codePageAt } from '../../core/check/code-page.ts';
import { placeOf } from '../../files/place-of.ts';

/** The pages of a site. None where its settings cannot be read: the check says what is wrong with them. */
export function codePages(site: Site): CodePage {
  try {
    const { origin, base } = placeOf(site);
    return codePageAt(origin, base);
  } catch {
    return codePageAt(undefined);
  }
}
