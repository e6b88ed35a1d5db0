// What pages are made from: all records, tools, categories and relations, read once and sorted once. Pages call only this.
import { getCollection } from 'astro:content';
import type { Category, Site, Tool } from '../core/content/entry.ts';
import type { EntryRecord } from '../core/content/record.ts';
import type { LedgerLine } from '../core/address/ledger.ts';
import type { Forwards } from '../core/address/ledger-anchors.ts';
import type { StoredEntry } from './stored.ts';
import { type RelatedEntry, relateAll } from '../core/catalogue/relate.ts';

export interface Library {
  readonly site: Site;
  /** Entries that can be shown, by tool and then by title. */
  readonly entries: readonly EntryRecord[];
  /** Entries that cannot, with the check's words; empty in a build. */
  readonly broken: readonly Extract<StoredEntry, { ok: false }>[];
  /** Digest of an entry's file, by path. */
  readonly digests: ReadonlyMap<string, string>;
  readonly tools: readonly Tool[];
  readonly categories: readonly Category[];
  readonly byId: ReadonlyMap<string, EntryRecord>;
  readonly related: ReadonlyMap<string, readonly RelatedEntry[]>;
  readonly ledger: readonly LedgerLine[];
  readonly forwards: Readonly<Record<string, Forwards>>;
}

let cached: Promise<Library> | undefined;

/** Reads the library. A build reads it once; in development every page sees the latest content. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return read();
  cached ??= read();
  return cached;
}

async function read(): Promise<Library> {
  const [stored, shared] = await Promise.all([getCollection('errors'), getCollection('shared')]);
  const data = shared[0]?.data;
  if (!data) throw new Error('content/site.yaml was not loaded; npm run check says why');
  const entries = stored.flatMap((item) => (item.data.ok ? [item.data.record] : []));
  const used = new Set(entries.map((entry) => entry.tool));
  const names = new Map(data.tools.map((tool) => [tool.slug, tool.name]));
  const nameOf = (entry: EntryRecord) => names.get(entry.tool) ?? entry.tool;
  entries.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en') || a.title.localeCompare(b.title, 'en'));
  return {
    site: data.site,
    entries,
    broken: stored.flatMap((item) => (item.data.ok ? [] : [item.data])),
    digests: new Map(stored.map((item) => [item.id, String(item.digest)])),
    // A hub without entries is not worth landing on.
    tools: data.tools.filter((tool) => used.has(tool.slug)).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    categories: data.categories.filter((category) => entries.some((entry) => entry.category === category.slug)),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    related: relateAll(entries),
    ledger: data.ledger,
    forwards: data.forwards,
  };
}
