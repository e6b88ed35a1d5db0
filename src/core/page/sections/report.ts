// Report a problem with this page: what a report says before the reader adds to it.
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The section that closes every page where something can be pressed. */
export function report({ article, say }: Writer): Section {
  const title = `${article.id}: ${article.title}`;
  const body = say('Page: {page}\n\nWhat is wrong, or what did you see instead?\n\n\nWhich version and system?\n', {
    page: `${article.id} (${article.path})`,
  });
  return {
    id: 'report',
    title: say('Something wrong on this page?'),
    blocks: [{ type: 'widget', widget: { kind: 'report', title, body }, fallback: [] }],
  };
}
