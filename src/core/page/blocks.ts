// Short ways to make the pieces that documents are built from.
import type { Block, CodeBlock, Inline, Item, ListBlock, ParagraphBlock, Target } from './document.ts';

/** Pieces of a line; a string is plain text. */
export type Words = string | readonly Inline[];

export function line(...words: readonly Words[]): Inline[] {
  return words.flatMap((each) => (typeof each === 'string' ? [{ type: 'text' as const, value: each }] : each));
}

export function paragraph(...words: readonly Words[]): ParagraphBlock {
  return { type: 'paragraph', children: line(...words) };
}

/** A paragraph behind words that say what it is. */
export function labelled(label: string, ...words: readonly Words[]): ParagraphBlock {
  return { ...paragraph(...words), label };
}

export function smallPrint(...words: readonly Words[]): ParagraphBlock {
  return { ...paragraph(...words), small: true };
}

export function code(value: string): Inline[] {
  return [{ type: 'code', value }];
}

export function link(target: Target, ...words: readonly Words[]): Inline[] {
  return [{ type: 'link', target, children: line(...words) }];
}

/** A link to a place on the same page. */
export function toPlace(id: string, ...words: readonly Words[]): Inline[] {
  return link({ kind: 'place', id }, ...words);
}

/** A link to a page of this site, by its address below the base path. */
export function toPage(path: string, ...words: readonly Words[]): Inline[] {
  return link({ kind: 'page', path }, ...words);
}

/** A list of which each item is a line or several blocks. */
export function list(items: readonly (readonly Block[] | Item)[], kind: ListBlock['kind'] = 'plain'): ListBlock {
  return { type: 'list', kind, items: items.map((item) => ('blocks' in item ? item : { blocks: item })) };
}

/** A text to write into a file, as entries hold it; nothing where there is none. */
export function snippet(of: { lang: string; file?: string | undefined; text: string } | undefined): CodeBlock[] {
  if (!of) return [];
  return [{ type: 'code', kind: 'file', text: of.text.replace(/\n$/, ''), lang: of.lang, label: of.file }];
}

/** Lines side by side in one. */
export function joined(lines: readonly (readonly Inline[])[], between: string): Inline[] {
  return lines.flatMap((each, i) => (i === 0 ? each : line(between, each)));
}
