// The pages of codes: on the site that a project publishes where it has them, else on the engine's own.
import type { Site } from '../../core/catalogue/site.ts';
import { type CodePage, codePageAt } from '../../core/check/code-page.ts';
import { ENGINE_CODES } from '../../files/engine-home.ts';
import { placeOf } from '../../files/place-of.ts';

/** The pages of codes for a site. None where its settings cannot be read: the check says what is wrong with them. */
export function codePages(site: Site): CodePage {
  if (!site.settings.checkPages) return ENGINE_CODES;
  try {
    const { origin, base } = placeOf(site);
    return codePageAt(origin, base);
  } catch {
    return codePageAt(undefined);
  }
}
