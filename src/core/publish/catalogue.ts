// The catalogue of all entries: small enough to load whole, with the addresses of everything else.
import { type countAllCommands, NO_COMMANDS } from '../catalogue/command-counts.ts';
import type { Settings } from '../content/entry.ts';
import type { EntryRecord } from '../content/record.ts';
import { type Catalogue, EXPORT_VERSION } from '../content/schema/exports.ts';
import { address } from '../address/permalink.ts';

/** Lists entries in the order of their ids. `commands` are the numbers of theirs; `link` spells an address. */
export function catalogue(
  site: Pick<Settings, 'name' | 'description' | 'licence'>,
  records: readonly EntryRecord[],
  commands: ReturnType<typeof countAllCommands>,
  link: (path: string) => string,
): Catalogue {
  const days = records.map(({ updated }) => updated).sort();
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
    errors: byId(records).map((record) => ({
      id: record.id,
      path: record.path,
      url: link(address.entry(record.path)),
      jsonUrl: link(address.json(record.path)),
      markdownUrl: link(address.markdown(record.path)),
      title: record.title,
      description: record.description,
      tool: record.tool,
      category: record.category,
      status: record.status,
      codes: [...record.codes],
      commands: commands.byId.get(record.id) ?? NO_COMMANDS,
      signatures: record.signatures.map(({ text }) => text),
      published: record.published,
      updated: record.updated,
      verified: record.verified,
    })),
  };
}

/** Entries in the order of their ids: the one order that no title, tool or move changes. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
}
