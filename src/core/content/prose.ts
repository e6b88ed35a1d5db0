// Prose fields as inline nodes: the one door through which pages, twins and exports take them.
import { type InlineProse, parseInline } from './inline.ts';

/** One prose field of an entry or a tool, with what in it could not be shown. Never throws. */
export function inlineOf(_owner: object, text: string): InlineProse {
  return parseInline(text);
}
