// What the ledger lacks: the lines that `npm run ledger` appends and that the check asks for.
import type { Content } from '../content/content.ts';
import type { Entry, EntryReading } from '../content/entry.ts';
import { type LedgerLine, resolvePath } from './ledger.ts';

/** A line to append, without its place; `entry` is the one it is for. */
export interface MissingLine {
  readonly entry: Entry;
  readonly line: Omit<LedgerLine, 'line'>;
}

/**
 * Lines that published entries and their aliases lack, and redirects for entries whose files were moved, in that order.
 * `entryOf` says which entries count; an entry that does not fit its schema is not published.
 */
export function missingLines(
  content: Content,
  entryOf: (reading: EntryReading) => Entry | undefined = ({ entry }) => entry,
): MissingLine[] {
  const owners = ownersOf(content);
  const published = content.entries.flatMap((reading) => {
    const entry = reading.draft ? undefined : entryOf(reading);
    return entry && owners.get(entry.id) === entry.path ? [entry] : [];
  });
  const byId = new Map(published.map((entry) => [entry.id, entry]));
  const standing = standingPaths(content);
  const lines: MissingLine[] = [];
  for (const entry of published) {
    if (!content.ledger.paths.has(entry.path)) lines.push({ entry, line: liveLine(entry) });
  }
  for (const { path, id, state } of content.ledger.paths.values()) {
    const entry = byId.get(id);
    const lost = state.kind === 'live' && !standing.has(path);
    if (lost && entry && entry.path !== path) lines.push({ entry, line: movedLine(entry, path) });
  }
  const written = new Set(lines.map(({ line }) => line.path));
  for (const entry of published) {
    for (const alias of entry.aliases) {
      if (redirects(content, alias, entry) || standing.has(alias) || written.has(alias)) continue;
      lines.push({ entry, line: movedLine(entry, alias) });
      written.add(alias);
    }
  }
  return lines;
}

/** Which path has an id: the one that the ledger says is live and where a page stands, else the first entry with that id. */
function ownersOf(content: Content): Map<string, string> {
  const owners = new Map<string, string>();
  const standing = standingPaths(content);
  for (const { id, path, state } of content.ledger.paths.values()) {
    if (state.kind === 'live' && standing.has(path)) owners.set(id, path);
  }
  for (const { id, path, draft } of content.entries) if (id && !draft && !owners.has(id)) owners.set(id, path);
  return owners;
}

/** Paths at which a page stands. A file that is there but broken has its own diagnostics; a draft is not published. */
export function standingPaths(content: Content): Set<string> {
  return new Set(content.entries.flatMap((reading) => (reading.draft ? [] : [reading.path])));
}

/** Whether the ledger sends a path to this entry. */
function redirects({ ledger }: Content, path: string, entry: Entry): boolean {
  return ledger.paths.get(path)?.state.kind === 'moved' && resolvePath(ledger, path)?.path === entry.path;
}

/** The line that publishes an entry at its path. */
export function liveLine({ id, path, published }: Entry): Omit<LedgerLine, 'line'> {
  return { id, path, state: { kind: 'live' }, date: published };
}

/** The line that redirects another path to an entry. */
function movedLine({ id, path, updated }: Entry, from: string): Omit<LedgerLine, 'line'> {
  return { id, path: from, state: { kind: 'moved', to: path }, date: updated };
}
