// Report a problem with this page: what a report says before the reader adds to it.
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The section that closes every page where something can be pressed. */
export function report({ article }: Writer): Section {
  const title = `${article.id}: ${article.title}`;
  const body = `Page: ${article.id} (${article.path})\n\nWhat is wrong, or what did you see instead?\n\n\nWhich version and system?\n`;
  return {
    id: 'report',
    title: 'Something wrong on this page?',
    blocks: [{ type: 'widget', widget: { kind: 'report', title, body }, fallback: [] }],
  };
}
