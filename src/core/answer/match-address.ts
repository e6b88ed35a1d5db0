// Where the page of a match is.
import { address } from '../address/permalink.ts';
import type { Match } from '../match/types.ts';

/** Address of a match's page: below the base path of the site, and of a reference the whole one on the web. */
export function matchAddress({ layer, path }: Pick<Match, 'layer' | 'path'>): string {
  if (layer === 'reference') return path;
  return layer === 'family' ? address.family(path) : address.entry(path);
}
