// A form of a page beside its HTML: what a row of the list of formats holds.
import type { FormatFacts } from '../../address/format-facts.ts';
import type { GonePath, SpokenIn } from '../gone-path.ts';
import type { PageView } from '../page-view.ts';

/** A format of pages: a file beside each of them, and beside each path that is gone. */
export interface Format extends FormatFacts {
  /** The file of a page. */
  readonly write: (view: PageView) => string;
  /** The file of a path that has moved or was retired: what was published always answers. */
  readonly writeGone: (gone: GonePath, spoken?: SpokenIn) => string;
}
