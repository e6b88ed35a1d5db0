// Where the page of a code stands on the published site.
import { absolute, address } from '../address/permalink.ts';

/** The absolute address of a code's page; undefined where nobody knows where the site is published. */
export type CodePage = (code: string) => string | undefined;

/** The pages of a site that is published at `origin`, below the path `base`. */
export function codePageAt(origin: string | undefined, base = '/'): CodePage {
  return (code) => (origin === undefined ? undefined : absolute(origin, base, address.check(code)));
}
