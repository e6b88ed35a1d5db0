// Checks that help with this kind of failure whatever its cause.
import { list } from '../blocks.ts';
import type { Section } from '../document.ts';
import type { Writer } from '../writer.ts';

/** The checks; nothing where there are none. */
export function checks({ article, say, check }: Writer): Section | undefined {
  if (article.checks.length === 0) return undefined;
  return {
    id: 'tool-checks',
    title: say('Checks for every cause'),
    name: say('Checks'),
    blocks: [list(article.checks.map((each) => check(each)))],
  };
}
