// Entries and records for tests of what is made from them: complete by default, one thing changed at a time.
import type { Entry } from '../../src/core/content/entry.ts';
import { proseOf } from '../../src/core/content/prose.ts';
import { entrySchema } from '../../src/core/content/schema/entry.ts';
import type { EntryRecord } from '../../src/core/content/record.ts';
import { ERESOLVE } from '../../src/core/check/sample/texts.ts';
import { readEntry } from './read-entry.ts';

const { article: SAMPLE, findings } = readEntry('npm/eresolve', ERESOLVE);

/** The entry that the tests of the check start from, read as the site reads it. */
export function sampleEntry(change: Partial<Entry> = {}): Entry {
  if (!SAMPLE) throw new Error(`the sample cannot be read: ${JSON.stringify(findings)}`);
  const { path } = { ...SAMPLE, ...change };
  const entry = { ...SAMPLE, address: `/errors/${path}/`, ...change };
  return { ...entry, prose: proseOf(entrySchema, entry) };
}

/** A record with an id and whatever else a test is about. */
export function sampleRecord(id: string, change: Partial<EntryRecord> = {}): EntryRecord {
  const { path = `npm/${id.toLowerCase()}` } = change;
  return {
    id,
    path,
    address: `/errors/${path}/`,
    family: undefined,
    file: `content/errors/${path}.mdx`,
    draft: false,
    title: `Title of ${id}`,
    description: `Description of ${id}`,
    tool: 'npm',
    category: 'build-deploy',
    status: 'by-design',
    fixedIn: undefined,
    signatures: [{ text: `words only of ${id}`, mustHave: [], mustNot: [] }],
    codes: [],
    related: [],
    links: [],
    changes: [],
    published: '2026-01-01',
    updated: '2026-01-02',
    verified: '2026-01-02',
    ...change,
  };
}
