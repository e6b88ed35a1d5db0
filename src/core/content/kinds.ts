// The kinds of content that there are. Another kind is another row; the files of each are read in this order.
import type { Kind } from './kind.ts';
import { CATEGORY } from './kinds/category.ts';
import { ENTRY } from './kinds/entry.ts';
import { LOST_PASSAGES } from './kinds/lost-passages.ts';
import { RECORDING } from './kinds/recording.ts';
import { SETTINGS } from './kinds/settings.ts';
import { TOOL } from './kinds/tool.ts';

export const KINDS: readonly Kind[] = [ENTRY, TOOL, CATEGORY, SETTINGS, RECORDING, LOST_PASSAGES];
