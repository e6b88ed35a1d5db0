// What the matcher needs to know of an entry, a family or a vendor's page.
import type { EntryRecord, FamilyRecord } from '../content/record.ts';
import type { Entry, Tool } from '../content/entry.ts';
import type { Family } from '../content/family.ts';
import type { References } from '../content/schema/reference.ts';
import type { MatchEntry } from '../match/types.ts';

/** Codes that are searched for alone: no words, and no numbers, which mean something else everywhere. */
const SEARCHED = /^(?=.*[a-z])(?=.*[-_/\d]).{4,}$/i;

/** An entry or a family as the matcher takes it. */
export function toMatch(article: Entry | Family, tools: ReadonlyMap<string, Tool>): MatchEntry {
  return article.kind === 'family' ? toMatchFamily(article) : toMatchEntry(article, tools.get(article.tool));
}

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

/** The family as the matcher takes it: it is about no tool. */
export function toMatchFamily(
  family: Pick<FamilyRecord, 'id' | 'path' | 'title' | 'codes' | 'signatures'>,
): MatchEntry {
  const { id, path, title, codes } = family;
  const signatures = family.signatures.map(({ text, mustHave, mustNot }) => ({ text, mustHave, mustNot }));
  return { layer: 'family', id, path, title, codes, signatures, tool: '', toolName: '', mentions: [] };
}

/** The pages of a source of references as the matcher takes them; `name` is that of its file. */
export function toMatchReferences(
  name: string,
  references: References,
  tools: ReadonlyMap<string, Tool>,
): MatchEntry[] {
  const { tool, base, pages } = references;
  const known = tools.get(tool);
  return pages.map(({ at, code, beside = [], says }) => ({
    layer: 'reference',
    id: `${name}/${code}`,
    path: base + at,
    title: /[a-z]/i.test(code) ? code : `${references.name} error ${code}`,
    codes: SEARCHED.test(code) ? [code] : [],
    signatures: says.map((text) => ({ text, mustHave: beside, mustNot: [] })),
    tool,
    toolName: known?.name ?? references.name,
    mentions: known?.mentions ?? references.mentions,
    ...(known?.issues && { issues: known.issues }),
    ...(known?.statusPage && { status: known.statusPage }),
  }));
}
