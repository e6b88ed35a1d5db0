// Questions that people really asked.
import { paragraph } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** Questions with their answers; nothing where nobody asked. */
export function faq({ article, say, prose }: Writer): Section | undefined {
  if (article.faq.length === 0) return undefined;
  return {
    id: 'faq',
    title: say('Questions people ask'),
    name: say('Questions'),
    blocks: article.faq.map(({ question, answer }) => ({
      type: 'subsection',
      kind: 'question',
      title: prose(question),
      blocks: [paragraph(prose(answer))],
    })),
  };
}
