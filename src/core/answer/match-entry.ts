// What the matcher needs to know of an entry.
import type { EntryRecord } from '../content/record.ts';
import type { Tool } from '../content/entry.ts';
import type { MatchEntry } from '../match/types.ts';

/** The entry as the matcher takes it; a record is enough. */
export function toMatchEntry(
  entry: Pick<EntryRecord, 'id' | 'path' | 'tool' | 'title' | 'codes' | 'signatures'>,
  tool: Tool | undefined,
): MatchEntry {
  const { id, path, title, codes } = entry;
  const signatures = entry.signatures.map(({ text, mustHave, mustNot }) => ({ text, mustHave, mustNot }));
  return {
    layer: 'entry',
    id,
    path,
    title,
    codes,
    signatures,
    tool: entry.tool,
    toolName: tool?.name ?? entry.tool,
    mentions: tool?.mentions ?? [],
    ...(tool?.issues && { issues: tool.issues }),
    ...(tool?.statusPage && { status: tool.statusPage }),
  };
}
