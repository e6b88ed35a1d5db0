// Where the engine itself lies: in this repository it is the site's own folder, elsewhere a package that the site has installed.
// For commands alone: Astro bundles what pages import, and a bundle lies elsewhere.
import path from 'node:path';

/** The engine's folder, absolute. */
export const ENGINE = path.resolve(import.meta.dirname, '../..');
