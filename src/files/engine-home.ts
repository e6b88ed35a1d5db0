// Where the engine itself is at home on the web: its site has a page for every code of the check.
import manifest from '../../package.json' with { type: 'json' };

/** Its address, where the package names one. */
export const ENGINE_HOME: string | undefined = (manifest as { readonly homepage?: string }).homepage;
