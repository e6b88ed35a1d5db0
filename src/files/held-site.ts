// The site that this process is about, for pages: Astro bundles them apart from the command that starts it, with modules of
// their own, and calls them with nothing but their route. So the command puts the value where both sides find it, on
// `globalThis`, before Astro starts; it is the only thing that is passed this way.
import type { Site } from '../core/catalogue/site.ts';

const KEY = Symbol.for('fixpoint.site');

/** Makes a site the one that pages are made from, in place of the one before. */
export function holdSite(site: Site): void {
  Reflect.set(globalThis, KEY, site);
}

/** The site that was put there last; undefined where no command has opened one, as under `astro check`. */
export function heldSite(): Site | undefined {
  return Reflect.get(globalThis, KEY) as Site | undefined;
}
