// What a team changes so that it does not come back.
import { list, paragraph } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The list of what prevents the error; nothing where nothing is known. */
export function prevention({ article, say, prose }: Writer): Section | undefined {
  if (article.prevention.length === 0) return undefined;
  return {
    id: 'prevention',
    title: say('How to keep it from coming back'),
    name: say('Prevention'),
    blocks: [list(article.prevention.map((text) => [paragraph(prose(text))]))],
  };
}
