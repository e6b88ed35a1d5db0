// What a site adds to the engine beside its content: kinds of files, formats of pages, rules of the check. The module
// fixpoint.config.ts of the site exports one of these; src/fixpoint.ts has what such a module is written with.
import type { z } from 'zod';
import type { Kind } from '../content/kind.ts';
import type { KindRule } from '../content/kind-rule.ts';
import type { CATEGORY } from '../content/kinds/category.ts';
import type { ENTRY } from '../content/kinds/entry.ts';
import type { SETTINGS } from '../content/kinds/settings.ts';
import type { TOOL } from '../content/kinds/tool.ts';
import type { Format } from '../page/formats/format.ts';

export interface Extension {
  /** Files of the site's own below content/; a kind with `page` has a page for each of them. */
  readonly kinds?: readonly Kind[];
  /** Formats in which every page of an error stands beside itself. */
  readonly formats?: readonly Format[];
  /** Rules about the engine's kinds; those about own kinds stand in their rows. */
  readonly rules?: readonly ExtraRule[];
}

/** A rule about one of the engine's kinds. */
export type ExtraRule = RuleOf<typeof ENTRY> | RuleOf<typeof TOOL> | RuleOf<typeof CATEGORY> | RuleOf<typeof SETTINGS>;

type RuleOf<K extends Kind> = KindRule<z.output<K['schema']>> & { readonly kind: K['name'] };
