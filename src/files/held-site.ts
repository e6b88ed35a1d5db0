// The site that this process is about, for pages: Astro bundles them apart from the command that starts it, with modules of
// their own, and calls them with nothing but their route. So the command puts the value where both sides find it, on
// `globalThis`, before Astro starts; it is the only thing that is passed this way.
import type { OpenSite } from './open.ts';

const KEY = Symbol.for('fixpoint.site');
const ENGINE_KEY = Symbol.for('fixpoint.engine');

/** Makes a site the one that pages are made from, in place of the one before. `engine` is the digest of the engine’s sources. */
export function holdSite(site: OpenSite, engine = ''): void {
  Reflect.set(globalThis, KEY, site);
  Reflect.set(globalThis, ENGINE_KEY, engine);
}

/** The digest of the engine's sources; empty while nothing is kept from one build to the next. */
export function heldEngine(): string {
  return (Reflect.get(globalThis, ENGINE_KEY) as string | undefined) ?? '';
}

/** The site that was put there last; undefined where no command has opened one, as under `astro check`. */
export function heldSite(): OpenSite | undefined {
  return Reflect.get(globalThis, KEY) as OpenSite | undefined;
}
