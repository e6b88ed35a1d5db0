// Questions that people really asked.
import { paragraph } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** Questions with their answers; nothing where nobody asked. */
export function faq({ article, prose }: Writer): Section | undefined {
  if (article.faq.length === 0) return undefined;
  return {
    id: 'faq',
    title: 'Questions people ask',
    name: 'Questions',
    blocks: article.faq.map(({ question, answer }) => ({
      type: 'subsection',
      kind: 'question',
      title: prose(question),
      blocks: [paragraph(prose(answer))],
    })),
  };
}
