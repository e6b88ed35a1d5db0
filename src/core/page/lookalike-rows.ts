// What tells an error from those that look like it: relations of both sides first, then pastes that belong elsewhere.
import type { Article } from '../content/article.ts';
import type { RelatedEntry } from '../catalogue/relate.ts';

/** One look-alike: another page, a text, or both, and the detail that tells it apart. */
export interface LookalikeRow {
  readonly text: string | undefined;
  readonly other: { readonly address: string; readonly title: string } | undefined;
  readonly how: string;
}

/** A pasted text is shown up to here; the first line says enough. */
const LONGEST = 160;

/** The rows of the table of look-alikes. `find` looks another page up. */
export function lookalikeRows(
  article: Pick<Article, 'notThis'>,
  related: readonly RelatedEntry[],
  find: (id: string) => LookalikeRow['other'],
): LookalikeRow[] {
  const lookalikes = related.filter(({ relation }) => relation === 'lookalike');
  const linked = new Set(lookalikes.map(({ record }) => record.id));
  // A text that a page already listed answers would stand in the table twice.
  const texts = article.notThis.filter(({ belongsTo }) => belongsTo === undefined || !linked.has(belongsTo));
  return [
    ...lookalikes.map(({ record, distinguish = '' }) => ({ text: undefined, other: record, how: distinguish })),
    ...texts.map(({ text, why, belongsTo }) => ({
      text: firstLine(text),
      other: belongsTo === undefined ? undefined : find(belongsTo),
      how: why,
    })),
  ];
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
