// Short ways to make the nodes of a Markdown tree that documents of this site are built from.
import type { BlockContent, Code, Heading, Link, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast';

/** Inline pieces; a string is plain text. */
export type Inline = string | PhrasingContent;

export function heading(depth: Heading['depth'], ...children: Inline[]): Heading {
  return { type: 'heading', depth, children: inline(children) };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: inline([text]) };
}

export function inlineCode(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

export function link(url: string, ...children: Inline[]): Link {
  return { type: 'link', url, children: inline(children) as Link['children'] };
}

export function codeBlock(value: string, lang?: string): Code {
  return { type: 'code', lang: lang ?? null, value };
}

/** A list; each item is one paragraph or several blocks. */
export function list(items: readonly (readonly BlockContent[])[], ordered = false): List {
  const spread = items.some((blocks) => blocks.length > 1);
  const children = items.map((blocks): ListItem => ({ type: 'listItem', spread, children: [...blocks] }));
  return { type: 'list', ordered, start: ordered ? 1 : null, spread, children };
}

/** A table of inline cells, the first row its heading. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: inline([...cell]) })),
    })),
  };
}

function inline(pieces: readonly Inline[]): PhrasingContent[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece));
}
