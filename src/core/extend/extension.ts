// What a site adds to the engine beside its content: kinds of files, formats of pages, rules of the check. The module
// fixpoint.config.ts of the site exports one of these; src/fixpoint.ts has what such a module is written with.
import type { ExtraRule } from '../content/extra-rule.ts';
import type { Kind } from '../content/kind.ts';
import type { Format } from '../page/formats/format.ts';

export interface Extension {
  /** Files of the site's own below content/; a kind with `page` has a page for each of them. */
  readonly kinds?: readonly Kind[];
  /** Formats in which every page of an error stands beside itself. */
  readonly formats?: readonly Format[];
  /** Rules about the engine's kinds; those about own kinds stand in their rows. */
  readonly rules?: readonly ExtraRule[];
}
