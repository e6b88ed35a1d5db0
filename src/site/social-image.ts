// Whether pages name a picture for chats and networks, and where it is. SOCIAL_IMAGES=off leaves them out, for quick builds.
import { address } from '../core/address/permalink.ts';

/** Pictures are drawn by the build alone; in development there are none. */
export const HAS_SOCIAL_IMAGES = import.meta.env.PROD && process.env.SOCIAL_IMAGES !== 'off';

/** Address of the picture of an entry, or of the site; undefined when none are drawn. */
export function socialImage(id = 'site'): string | undefined {
  return HAS_SOCIAL_IMAGES ? address.social(id) : undefined;
}
