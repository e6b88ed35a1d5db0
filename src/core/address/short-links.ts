// Where each id leads: to its entry, or for an id without one to the path that says what became of it.
import type { LedgerLine } from './ledger.ts';

/** What is known of ids: entries with their paths, and the ledger's lines in order of time. */
export interface KnownIds {
  readonly entries: readonly { readonly id: string; readonly path: string }[];
  /** Entries that cannot be shown; in development they answer with their diagnostics. */
  readonly broken?: readonly { readonly id?: string | undefined; readonly path: string }[];
  readonly ledger: readonly LedgerLine[];
}

/** Every id that was ever given out, with the path that answers for it. */
export function shortLinks({ entries, broken = [], ledger }: KnownIds): { id: string; path: string }[] {
  const paths = new Map<string, string>();
  // The ledger is in order of time, so the last path of an id is the one that holds.
  for (const line of ledger) if (!paths.has(line.id) || line.state.kind !== 'moved') paths.set(line.id, line.path);
  for (const { id, path } of [...broken, ...entries]) if (id !== undefined) paths.set(id, path);
  return [...paths].map(([id, path]) => ({ id, path }));
}
