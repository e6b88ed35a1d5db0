// What the author wrote below the fields: what the error means and why it happens.
import { SECTIONS, type SectionKey } from '../../content/vocabulary.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

const NAMES: Record<SectionKey, string> = { meaning: 'What it means', mechanism: 'Why it happens' };

/** A section of the body under the heading that it has in the file; nothing where it is missing. */
export function body({ article, say }: Writer, key: SectionKey): Section | undefined {
  const section = article.body.sections.find((each) => each.key === key);
  const title = SECTIONS.find((each) => each.key === key)?.heading;
  if (!section || title === undefined) return undefined;
  return { id: key, title: say(title), name: say(NAMES[key]), blocks: [{ type: 'body', section }] };
}
