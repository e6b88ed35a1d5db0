// Anchors that the ledger lacks: what `npm run ledger` appends and what the check asks for.
import type { Content } from '../content/content.ts';
import type { Entry, EntryReading } from '../content/entry.ts';
import { formatAnchorLine } from './ledger-anchors.ts';

/** The line to append for one entry. */
export interface MissingAnchors {
  readonly entry: Entry;
  readonly anchors: readonly string[];
  readonly line: string;
}

/** Anchors of published entries that are not written down. `entryOf` says which entries count. */
export function missingAnchors(
  content: Content,
  entryOf: (reading: EntryReading) => Entry | undefined = ({ entry }) => entry,
): MissingAnchors[] {
  return content.entries.flatMap((reading) => {
    const entry = reading.draft ? undefined : entryOf(reading);
    if (!entry) return [];
    const known = content.ledger.anchors.get(entry.id);
    const anchors = anchorsOf(entry).filter((anchor) => !known?.has(anchor));
    if (anchors.length === 0) return [];
    return [{ entry, anchors, line: formatAnchorLine(entry.id, anchors, known ? entry.updated : entry.published) }];
  });
}

/** Anchors of causes and fixes, each once, in the order of the page. */
export function anchorsOf({ causes, fixes }: Pick<Entry, 'causes' | 'fixes'>): string[] {
  return [...new Set([...causes, ...fixes].map(({ id }) => id))].filter((id) => id !== '');
}
