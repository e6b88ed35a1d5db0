// What the layer of a match means to its reader. Ships to browsers.
import type { Match } from '../match/types.ts';

const NAMES: Readonly<Record<Match['layer'], string>> = {
  entry: 'Exactly this error',
  family: 'This kind of failure',
  reference: 'Documented elsewhere',
};

/** What stands over a match; one that is not claimed says so, whatever its layer. */
export function layerName({ layer, confidence }: Pick<Match, 'layer' | 'confidence'>): string {
  return confidence === 'match' ? NAMES[layer] : 'Could be related';
}
