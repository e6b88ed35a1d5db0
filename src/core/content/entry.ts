// The Entry: one error with everything that is known of it. Pages, indexes and exports are made from it and from nothing else.
import type { z } from 'zod';
import type { Body } from './body.ts';
import type { CATEGORY } from './kinds/category.ts';
import type { ENTRY } from './kinds/entry.ts';
import type { LOST_PASSAGES } from './kinds/lost-passages.ts';
import type { RECORDING } from './kinds/recording.ts';
import type { SETTINGS } from './kinds/settings.ts';
import type { TOOL } from './kinds/tool.ts';
import type { Prose } from './prose.ts';
import type { Reading, ReadingOf } from './reading.ts';

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

export interface Entry extends EntryFields {
  /** `<tool>/<slug>`, from the file's place; the last part of its address. */
  readonly path: string;
  readonly file: string;
  /** Its prose fields, in the order of the schema, as inline nodes. */
  readonly prose: readonly Prose[];
  readonly body: Body;
}

/** A tool or category file with its defaults filled in, and the name of its file; the settings of the site. */
export type Tool = z.output<typeof TOOL.schema> & { readonly slug: string };
export type Category = z.output<typeof CATEGORY.schema> & { readonly slug: string };
export type Settings = z.output<typeof SETTINGS.schema>;

/** What a reproduction of an entry printed, before the fix and after it. */
export type Recording = z.output<typeof RECORDING.schema>;

/** What an entry quotes and its sources no longer say. */
export type LostPassages = z.output<typeof LOST_PASSAGES.schema>;

/** An entry file, read: the entry when all of it fits, and as far as it could be read. */
export interface EntryReading extends Omit<Reading, 'value' | 'partial'> {
  readonly path: string;
  readonly entry: Entry | undefined;
  readonly partial: Entry | undefined;
}

const EMPTY_BODY: Body = { sections: [], links: [], problems: [] };

/** The reading of an entry's file as an entry; always the same for the same reading. */
export function toEntryReading(reading: ReadingOf<typeof ENTRY>): EntryReading {
  const known = made.get(reading);
  if (known) return known;
  const { name: path, file, value, partial, prose, body } = reading;
  const whole = { path, file, prose, body: body ?? EMPTY_BODY };
  const entry = value && body ? { ...value, ...whole } : undefined;
  const entryReading = { ...reading, path, entry, partial: entry ?? (partial && { ...partial, ...whole }) };
  made.set(reading, entryReading);
  return entryReading;
}

const made = new WeakMap<Reading, EntryReading>();
