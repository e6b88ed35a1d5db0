// A form of a page beside its HTML: what a row of the list of formats holds.
import type { GonePath, SpokenIn } from '../gone-path.ts';
import type { PageView } from '../page-view.ts';

/** A format of pages: a file beside each of them, and beside each path that is gone. */
export interface Format {
  /** Ending of the file, without a dot: the address of a page with it instead of the last slash. */
  readonly ending: string;
  readonly mediaType: string;
  /** What a reader calls it. */
  readonly name: string;
  /** Whether every host tells its type by its ending; for the others the settings of hosts say it. */
  readonly known: boolean;
  /** The file of a page. */
  readonly write: (view: PageView) => string;
  /** The file of a path that has moved or was retired: what was published always answers. */
  readonly writeGone: (gone: GonePath, spoken?: SpokenIn) => string;
}

/** The type of a format's files as a header says it. */
export function contentType({ mediaType }: Pick<Format, 'mediaType'>): string {
  return `${mediaType}; charset=utf-8`;
}
