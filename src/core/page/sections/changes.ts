// What changed on this page since it was published, for readers who come back.
import { list, paragraph } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The changes by day; nothing where there are none. */
export function changes({ article, say, day, prose }: Writer): Section | undefined {
  if (article.changes.length === 0) return undefined;
  return {
    id: 'changes',
    title: say('What changed'),
    name: say('What changed'),
    blocks: [list(article.changes.map(({ date, what }) => [paragraph(day(date), ': ', prose(what))]))],
  };
}
