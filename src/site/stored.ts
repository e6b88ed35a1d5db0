// What the content layer keeps: a lite record for each entry, and one record of everything that entries share.
import type { Category, Site, Tool } from '../core/content/entry.ts';
import type { EntryRecord } from '../core/content/record.ts';
import type { LedgerLine } from '../core/address/ledger.ts';
import type { Forwards } from '../core/address/ledger-anchors.ts';

/** An entry that can be shown, or (in development only) one that cannot, with its diagnostics. */
export type StoredEntry =
  | { readonly ok: true; readonly record: EntryRecord }
  | {
      readonly ok: false;
      readonly path: string;
      readonly file: string;
      readonly id: string | undefined;
      readonly problems: string;
    };

export interface StoredShared {
  readonly site: Site;
  readonly tools: readonly Tool[];
  /** In the order in which they are listed. */
  readonly categories: readonly Category[];
  /** The latest state of every path that was ever published. */
  readonly ledger: readonly LedgerLine[];
  /** By the id of an entry: anchors that lead elsewhere on its page now. */
  readonly forwards: Readonly<Record<string, Forwards>>;
}
