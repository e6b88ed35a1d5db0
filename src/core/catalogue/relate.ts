// Related errors: what authors relate, made symmetric, and computed neighbours that bear the same rare code. A word that two
// messages share says nothing of what they have in common.
import type { Relation } from '../content/entry.ts';
import type { ArticleRecord, EntryRecord } from '../content/record.ts';

/** Another page as seen from one: how it relates, or what the two share. */
export interface RelatedEntry {
  readonly record: ArticleRecord;
  /** `neighbour` is computed, every other relation was written by an author. */
  readonly relation: Relation | 'neighbour';
  /** The one detail that tells the two apart, where an author gave it. */
  readonly distinguish: string | undefined;
  /** Codes that both have; empty for authored relations. */
  readonly shared: readonly string[];
}

/** How a relation reads from the other side. */
const INVERSE: Record<Relation, Relation> = {
  lookalike: 'lookalike',
  variant: 'variant',
  'caused-by': 'leads-to',
  'leads-to': 'caused-by',
};

/** A code is rare, and says something, while at most this many entries have it. */
const RARE_IN = 4;
const MAX_NEIGHBOURS = 4;

/**
 * Relates all pages to each other, entries to those with the same rare code as well. Cost: linear in the entries, for rare codes
 * have few of them.
 */
export function relateAll(
  entries: readonly EntryRecord[],
  others: readonly ArticleRecord[] = [],
): Map<string, RelatedEntry[]> {
  const authored = relateAuthored([...entries, ...others]);
  const bearers = indexCodes(entries);
  return new Map([
    ...authored,
    ...entries.map((record): [string, RelatedEntry[]] => {
      const related = authored.get(record.id) ?? [];
      const known = new Set([record.id, ...related.map((other) => other.record.id)]);
      return [record.id, [...related, ...neighbours(record, bearers, known)]];
    }),
  ]);
}

function relateAuthored(records: readonly ArticleRecord[]): Map<string, RelatedEntry[]> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const lists = new Map<string, RelatedEntry[]>(records.map((record) => [record.id, []]));
  const add = (from: string, to: ArticleRecord, relation: Relation, distinguish: string | undefined) => {
    const list = lists.get(from);
    if (list && !list.some((other) => other.record.id === to.id)) {
      list.push({ record: to, relation, distinguish, shared: [] });
    }
  };
  // What an author writes about an entry comes before what others say of it.
  for (const record of records) {
    for (const { id, relation, distinguish } of record.related) {
      const other = byId.get(id);
      if (other) add(record.id, other, relation, distinguish);
    }
  }
  for (const record of records) {
    for (const { id, relation, distinguish } of record.related) add(id, record, INVERSE[relation], distinguish);
  }
  return lists;
}

function indexCodes(records: readonly EntryRecord[]): Map<string, EntryRecord[]> {
  const index = new Map<string, EntryRecord[]>();
  for (const record of records) {
    for (const code of new Set(record.codes)) {
      const list = index.get(code);
      if (list) list.push(record);
      else index.set(code, [record]);
    }
  }
  return index;
}

function neighbours(
  record: EntryRecord,
  index: ReadonlyMap<string, readonly EntryRecord[]>,
  known: ReadonlySet<string>,
): RelatedEntry[] {
  const shared = new Map<EntryRecord, string[]>();
  for (const code of new Set(record.codes)) {
    const bearers = index.get(code) ?? [];
    if (bearers.length > RARE_IN) continue;
    for (const other of bearers) {
      if (known.has(other.id)) continue;
      const codes = shared.get(other);
      if (codes) codes.push(code);
      else shared.set(other, [code]);
    }
  }
  return [...shared]
    .sort(
      ([a, aCodes], [b, bCodes]) =>
        bCodes.length - aCodes.length || // more in common
        Number(b.tool === record.tool) - Number(a.tool === record.tool) || // the same tool
        (a.id < b.id ? -1 : 1), // always the same order
    )
    .slice(0, MAX_NEIGHBOURS)
    .map(([other, codes]) => ({
      record: other,
      relation: 'neighbour',
      distinguish: undefined,
      shared: codes.slice(0, 3),
    }));
}
