// Same or similar text, other cause: what tells this error from its neighbours, before anybody tries a fix that is not theirs.
import { code, toPage } from '../blocks.ts';
import type { Section } from '../document.ts';
import { lookalikeRows } from '../lookalike-rows.ts';
import type { Writer } from '../writer.ts';

/** The table of look-alikes; nothing where there are none. */
export function lookalikes({ article, context, say, prose }: Writer): Section | undefined {
  const rows = lookalikeRows(article, context.related, context.find).map(({ text, other, how }) => [
    [...(text === undefined ? [] : [code(text)]), ...(other === undefined ? [] : [toPage(other.address, other.title)])],
    [prose(how)],
  ]);
  if (rows.length === 0) return undefined;
  const head = [say('You see'), say('What tells it apart')];
  return {
    id: 'lookalikes',
    title: say('Is it really this error?'),
    name: say('Is it really this error?'),
    blocks: [{ type: 'table', label: say('Table of look-alikes'), head, rows }],
  };
}
