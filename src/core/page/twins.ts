// The twins of a page: the same answer in every other format, and how a page or a host points to them.
import { address } from '../address/permalink.ts';
import { type Say, sayIn } from '../words/say.ts';
import type { FormatFacts } from '../address/format-facts.ts';

/** What is told of a format outside its file. */
type Named = Pick<FormatFacts, 'ending' | 'mediaType'>;

/** A representation of the same page, by its address below the base path. */
export interface Twin {
  readonly path: string;
  readonly type: string;
  readonly title: string;
}

/** The twins of the page at this address, one a format. */
export function twins(page: string, formats: readonly FormatFacts[], say: Say = sayIn()): Twin[] {
  return formats.map(({ ending, mediaType, name }) => ({
    path: address.twin(page, ending),
    type: mediaType,
    title: say('This page as {format}', { format: say(name) }),
  }));
}

/** The `Link` header of a page, for hosts that can send it. `page` is its address without the last slash, or what a host puts there. */
export function linkHeader(page: string, formats: readonly Named[]): string {
  return formats.map(({ ending, mediaType }) => `<${page}.${ending}>; rel="alternate"; type="${mediaType}"`).join(', ');
}
