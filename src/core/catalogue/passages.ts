// The passages of a site: the words of sources on which its claims rest, where each stands, and which of them have gone.
import type { Content } from '../content/content.ts';
import type { Entry, LostPassages } from '../content/entry.ts';
import type { Position } from '../source/source-file.ts';

/** One passage, and where an author would mend it. */
export interface PlacedPassage {
  /** Id of its page. */
  readonly entry: string;
  readonly file: string;
  readonly position: Position;
  /** Id of its source in the entry, and where that was read. */
  readonly source: string;
  readonly url: string;
  readonly text: string;
}

/** A passage that was no longer found when its source was last looked at. */
export type LostPassage = LostPassages['lost'][number];

/** The passages of all pages whose sources have an address. */
export function placedPassages({ articles }: Pick<Content, 'articles'>): PlacedPassage[] {
  return articles.flatMap(({ partial, unfit, file, locate }) => {
    if (!partial || unfit.has('sources')) return [];
    return partial.sources.flatMap(({ id, url, passages }, i) =>
      url === undefined
        ? []
        : passages.map(({ text }, j) => {
            const position = locate(['sources', i, 'passages', j, 'text']);
            return { entry: partial.id, file, position, source: id, url, text };
          }),
    );
  });
}

/** Passages that an entry still quotes and that have gone, by source and passage, both counted from 0. */
export function lostFrom(
  { sources }: Pick<Entry, 'sources'>,
  remembered: Pick<LostPassages, 'lost'> | undefined,
): { readonly at: readonly [source: number, passage: number]; readonly lost: LostPassage }[] {
  return sources.flatMap(({ id, passages }, i) =>
    passages.flatMap(({ text }, j) => {
      const lost = lostPassage(remembered, id, text);
      return lost ? [{ at: [i, j] as const, lost }] : [];
    }),
  );
}

/** What is remembered of a passage: since when it is gone; undefined for one that was found, or never looked for. */
export function lostPassage(
  remembered: Pick<LostPassages, 'lost'> | undefined,
  source: string,
  text: string,
): LostPassage | undefined {
  return remembered?.lost.find((each) => each.source === source && each.text === text);
}
