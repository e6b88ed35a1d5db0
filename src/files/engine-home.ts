// Where the engine itself is at home on the web: its site has a page for every code of the check.
import manifest from '../../package.json' with { type: 'json' };
import { type CodePage, codePageAt } from '../core/check/code-page.ts';

/** The pages of codes at the address that a package of the engine names as its own; none where it names none. */
export function codePagesOf({ homepage }: { readonly homepage?: string }): CodePage {
  if (homepage === undefined) return codePageAt(undefined);
  const { origin, pathname } = new URL(homepage);
  return codePageAt(origin, pathname.replace(/\/?$/, '/'));
}

/** Those of this engine. */
export const ENGINE_CODES: CodePage = codePagesOf(manifest as { readonly homepage?: string });
