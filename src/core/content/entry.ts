// The Entry: one error with everything that is known of it. Pages, indexes and exports are made from it and from nothing else.
import type { z } from 'zod';
import type { ArticleReading, Whereabouts } from './article.ts';
import type { CATEGORY } from './kinds/category.ts';
import type { ENTRY } from './kinds/entry.ts';
import type { LOST_PASSAGES } from './kinds/lost-passages.ts';
import type { RECORDING } from './kinds/recording.ts';
import type { SETTINGS } from './kinds/settings.ts';
import type { TOOL } from './kinds/tool.ts';

/** Frontmatter of an entry, defaults filled in. */
export type EntryFields = z.output<typeof ENTRY.schema>;
export type Signature = EntryFields['signatures'][number];
export type Cause = EntryFields['causes'][number];
export type Fix = EntryFields['fixes'][number];
export type Check = EntryFields['checks'][number];
export type Source = EntryFields['sources'][number];
export type Commands = NonNullable<EntryFields['quickFix']['command']>;
export type Shell = keyof Commands;
export type Status = EntryFields['status'];
export type Relation = EntryFields['related'][number]['relation'];

export interface Entry extends EntryFields, Whereabouts<'entry'> {}

export type EntryReading = ArticleReading<Entry>;

/** A tool or category file with its defaults filled in, and the name of its file; the settings of the site. */
export type Tool = z.output<typeof TOOL.schema> & { readonly slug: string };
export type Category = z.output<typeof CATEGORY.schema> & { readonly slug: string };
export type Settings = z.output<typeof SETTINGS.schema>;

/** What a reproduction of a page printed, before the fix and after it. */
export type Recording = z.output<typeof RECORDING.schema>;

/** What a page quotes and its sources no longer say. */
export type LostPassages = z.output<typeof LOST_PASSAGES.schema>;
