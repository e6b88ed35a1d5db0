// The core's addresses bound to this build's base path and origin. Pages and components link only through these.
import { absolute, withBase } from '../core/address/permalink.ts';

/** The address as a link on a page: `/kb/e/FX0001/`. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** The absolute address, for canonical links and structured data. */
export function canonical(path: string): string {
  return absolute(import.meta.env.SITE, import.meta.env.BASE_URL, path);
}
