// Report a problem with this page: what a report says before the reader adds to it.
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The section that closes every page where something can be pressed. */
export function report({ entry, say }: Writer): Section {
  const title = `${entry.id}: ${entry.title}`;
  const body = say('Page: {page}\n\nWhat is wrong, or what did you see instead?\n\n\nWhich version and system?\n', {
    page: `${entry.id} (${entry.path})`,
  });
  return {
    id: 'report',
    title: say('Something wrong on this page?'),
    blocks: [{ type: 'widget', widget: { kind: 'report', title, body }, fallback: [] }],
  };
}
