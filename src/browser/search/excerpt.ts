// Reads an excerpt of Pagefind, which is escaped text with <mark>, into runs of text. It is never given to innerHTML.
import type { MarkedLine } from './answer-sheet.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** The runs of an excerpt. Anything that is no `<mark>` and no known entity stays text. */
export function readExcerpt(excerpt: string): MarkedLine {
  const line: MarkedLine[number][] = [];
  let marked = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === '<mark>' || part === '</mark>') marked = part === '<mark>';
    else if (part !== '') line.push({ text: decode(part), marked });
  }
  return line;
}

function decode(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );
}
