// What comes before and after this error, the same cause elsewhere, and errors that bear the same code. Look-alikes have a
// table of their own.
import { list, paragraph, toPage } from '../blocks.ts';
import type { Section } from '../document.ts';
import { RELATION_LABELS } from '../labels.ts';
import type { Writer } from '../writer.ts';

/** Related errors; nothing where there are none. */
export function related({ context, say, prose }: Writer): Section | undefined {
  const others = context.related.filter(({ relation }) => relation !== 'lookalike');
  if (others.length === 0) return undefined;
  const lines = others.map(({ record, relation, distinguish, shared }) => {
    const label =
      relation === 'neighbour'
        ? `${say(RELATION_LABELS.neighbour)} ${shared.join(', ')}`
        : say(RELATION_LABELS[relation]);
    const about = toPage(record.address, record.title);
    return [
      { ...paragraph(about, ...(distinguish === undefined ? [] : ['. ', prose(distinguish)])), label: `${label}:` },
    ];
  });
  return { id: 'related', title: say('Related errors'), name: say('Related errors'), blocks: [list(lines)] };
}
