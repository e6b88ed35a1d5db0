// The entries that are of this kind, each about one error of one tool, made from what the entries say.
import { address } from '../../address/permalink.ts';
import { toPage } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { FamilyWriter } from '../family-context.ts';

/** The table of entries; nothing where no entry names the family. */
export function members({ context, say }: FamilyWriter): Section | undefined {
  if (context.members.length === 0) return undefined;
  const names = new Map(context.tools.map(({ slug, name }) => [slug, name]));
  return {
    id: 'members',
    title: say('Pages about one error of this kind'),
    name: say('Errors of this kind'),
    blocks: [
      {
        type: 'table',
        label: say('Table of entries'),
        head: [say('Tool'), say('Page')],
        rows: context.members.map(({ tool, title, address: at }) => [
          [toPage(address.tool(tool), names.get(tool) ?? tool)],
          [toPage(at, title)],
        ]),
      },
    ],
  };
}
