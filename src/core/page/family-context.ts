// What stands around a family: the tools whose facts it shows, and the entries that name it as theirs.
import type { Tool } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import type { EntryRecord } from '../content/record.ts';
import type { ArticleContext } from './entry-context.ts';
import type { Unspelled, Writer } from './writer.ts';

export interface FamilyContext extends ArticleContext {
  /** All tools that a file tells of, by name. */
  readonly tools: readonly Tool[];
  /** Tools that have a page of their own, by slug. */
  readonly hubs: ReadonlySet<string>;
  readonly members: readonly EntryRecord[];
}

/** The writer of a family's page. */
export type FamilyWriter = Writer<Family, FamilyContext>;

export type FamilyPageContext = Unspelled<FamilyContext>;
