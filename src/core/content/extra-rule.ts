// A rule that a site has of its own about one of the engine's kinds; those about its own kinds stand in their rows.
import type { z } from 'zod';
import type { Kind } from './kind.ts';
import type { KindRule } from './kind-rule.ts';
import type { CATEGORY } from './kinds/category.ts';
import type { ENTRY } from './kinds/entry.ts';
import type { FAMILY } from './kinds/family.ts';
import type { SETTINGS } from './kinds/settings.ts';
import type { TOOL } from './kinds/tool.ts';

/** A rule, and the kind whose values it takes. */
export type ExtraRule = RuleOf<typeof ENTRY> | RuleOf<typeof FAMILY> | RuleOf<typeof TOOL> | RuleOf<typeof CATEGORY> | RuleOf<typeof SETTINGS>;

type RuleOf<K extends Kind> = KindRule<z.output<K['schema']>> & { readonly kind: K['name'] };
