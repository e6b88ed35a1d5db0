// Where the codes of the check are explained on the web: here, where this site has their pages, else at the engine's own home.
import { address } from '../core/address/permalink.ts';
import type { Settings } from '../core/content/entry.ts';
import { ENGINE_CODES } from '../files/engine-home.ts';
import { href } from './urls.ts';

/** The address of the list of codes; undefined where neither has one. */
export function codesPlace({ checkPages }: Pick<Settings, 'checkPages'>): string | undefined {
  if (checkPages) return href(address.checks());
  return ENGINE_CODES('FXC010')?.replace(/[^/]+\/$/, '');
}
