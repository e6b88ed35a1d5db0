// Splits an index into the parts of which `find/partial-index.ts` gathers what a paste needs. Build time only.
import type { MatchIndex } from '../match-index.ts';
import { entryOf } from '../match-index.ts';
import type { IndexBody, IndexHead, IndexList } from '../find/partial-index.ts';
import { codeHash, codeTerm, listOf } from '../find/partial-index.ts';
import { hashOf } from '../read/hash.ts';
import { makeFilter } from './make-filter.ts';

/** An index in parts. */
export interface SplitIndex {
  readonly head: IndexHead;
  readonly lists: readonly IndexList[];
  readonly bodies: readonly IndexBody[];
}

/** Splits an index into so many lists and bodies. */
export function splitIndex(index: MatchIndex, parts: { readonly lists: number; readonly bodies: number }): SplitIndex {
  const { format, references, tools, lines } = index;
  const filter = makeFilter([...Object.keys(index.postings), ...Object.keys(index.codes).map(codeTerm)]);
  const postings = shares(index.postings, parts.lists, (word) => listOf(hashOf(word), parts.lists));
  const codes = shares(index.codes, parts.lists, (code) => listOf(codeHash(code), parts.lists));
  const entries = shares(index.entries, parts.bodies, (number) => Number(number) % parts.bodies);
  const signatures = shares(index.signatures, parts.bodies, (number) => entryOf(Number(number)) % parts.bodies);
  return {
    head: { format, references, ...parts, tools, ...(lines && { lines }), filter },
    lists: postings.map((share, i) => ({ format, postings: share, codes: codes[i] ?? {} })),
    bodies: entries.map((share, i) => ({ format, entries: share, signatures: signatures[i] ?? {} })),
  };
}

/** Divides a record into `count` records, by the number of the share that each key belongs to. */
function shares<T>(
  record: Readonly<Record<string, T>>,
  count: number,
  shareOf: (key: string) => number,
): Readonly<Record<string, T>>[] {
  const groups = Map.groupBy(Object.entries(record), ([key]) => shareOf(key));
  // `fromEntries` defines its keys, so that `__proto__` is one like any other.
  return Array.from({ length: count }, (_, i) => Object.fromEntries(groups.get(i) ?? []));
}
