// From an entry to the class of failure that it is one of: where to read on when none of its causes is the reader's.
import { paragraph, toPage } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { EntryWriter } from '../writer.ts';

/** The way to the family; nothing for an entry that names none. */
export function kind({ context, say }: EntryWriter): Section | undefined {
  const { family } = context;
  if (!family) return undefined;
  return {
    id: 'kind',
    title: say('None of these causes?'),
    blocks: [
      paragraph(
        say(
          'This error is one of a kind that many tools show. All its causes, with the check for each, and the same for other tools: ',
        ),
        toPage(family.address, family.title),
        '.',
      ),
    ],
  };
}
