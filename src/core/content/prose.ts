// Prose fields of an entry as inline nodes: the one door through which pages, twins and exports take them.
import type { Entry } from './entry.ts';
import { type InlineNode, parseInline } from './inline.ts';

/** The nodes of one prose field of an entry. Never throws. */
export function inlineOf(_entry: Pick<Entry, 'id'>, text: string): readonly InlineNode[] {
  return parseInline(text).nodes;
}
