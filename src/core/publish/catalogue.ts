// The catalogue of all entries and families: small enough to load whole, with the addresses of everything else.
import { type CommandCounts, type countAllCommands, NO_COMMANDS } from '../catalogue/command-counts.ts';
import type { Settings } from '../content/entry.ts';
import type { ArticleRecord, EntryRecord, FamilyRecord } from '../content/record.ts';
import { type Catalogue, EXPORT_VERSION } from '../content/schema/exports.ts';
import { address } from '../address/permalink.ts';

/** Lists pages in the order of their ids. `commands` are the numbers of theirs; `link` spells an address. */
export function catalogue(
  site: Pick<Settings, 'name' | 'description' | 'licence'>,
  records: readonly EntryRecord[],
  families: readonly FamilyRecord[],
  commands: ReturnType<typeof countAllCommands>,
  link: (path: string) => string,
): Catalogue {
  const days = [...records, ...families].map(({ updated }) => updated).sort();
  const updated = days.at(-1);
  return {
    $schema: link(address.schema('catalogue')),
    version: EXPORT_VERSION,
    name: site.name,
    description: site.description,
    url: link(address.home()),
    license: site.licence.url,
    ...(updated !== undefined && { updated }),
    commands: commands.all,
    errors: byId(records).map((record) => {
      const { tool, category, family, status } = record;
      return { ...listed(record, countsOf(record)), tool, category, ...(family !== undefined && { family }), status };
    }),
    families: byId(families).map((record) => ({ ...listed(record, countsOf(record)), area: record.area })),
  };

  function countsOf({ id }: ArticleRecord): CommandCounts {
    return commands.byId.get(id) ?? NO_COMMANDS;
  }

  function listed(record: ArticleRecord, counts: CommandCounts) {
    const { id, path, address: at, title, description, codes, signatures, published, updated, verified } = record;
    return {
      id,
      path,
      url: link(at),
      jsonUrl: link(address.json(at)),
      markdownUrl: link(address.markdown(at)),
      title,
      description,
      codes: [...codes],
      commands: { ...counts, notRun: { ...counts.notRun } },
      signatures: signatures.map(({ text }) => text),
      published,
      updated,
      verified,
    };
  }
}

/** Entries in the order of their ids: the one order that no title, tool or move changes. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
