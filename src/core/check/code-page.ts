// Where the page of a code stands on the published site.
import { absolute, address } from '../address/permalink.ts';
import { CODES } from './codes.ts';

/** The absolute address of a code's page; undefined for a kind's own code, and where nobody knows where the site is published. */
export type CodePage = (code: string) => string | undefined;

/** The pages of a site that is published at `origin`, below the path `base`. */
export function codePageAt(origin: string | undefined, base = '/'): CodePage {
  return (code) =>
    origin === undefined || !Object.hasOwn(CODES, code) ? undefined : absolute(origin, base, address.check(code));
}
