// The kinds of content that there are. Another kind is another row; the files of each are read in this order.
import type { Kind } from './kind.ts';
import { CATEGORY } from './kinds/category.ts';
import { ENTRY } from './kinds/entry.ts';
import { FAMILY } from './kinds/family.ts';
import { LOST_PASSAGES } from './kinds/lost-passages.ts';
import { NAMESPACE } from './kinds/namespace.ts';
import { RECORDING } from './kinds/recording.ts';
import { REFERENCE } from './kinds/reference.ts';
import { SETTINGS } from './kinds/settings.ts';
import { TOOL } from './kinds/tool.ts';

/** Kinds whose pages say what ends a failure: rules, sections and reproductions are for all of them. */
export const ARTICLE_KINDS = [ENTRY, FAMILY] as const;

export const KINDS: readonly Kind[] = [
  ENTRY,
  FAMILY,
  NAMESPACE,
  TOOL,
  CATEGORY,
  SETTINGS,
  RECORDING,
  LOST_PASSAGES,
  REFERENCE,
];
