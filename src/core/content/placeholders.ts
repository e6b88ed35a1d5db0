// The {names} of signatures: which ones a page captures, and where they stand in a text.
import type { Article } from './article.ts';

/** A piece of text; with a name, it is the placeholder of that name. */
export interface Piece {
  readonly text: string;
  readonly name: string | undefined;
}

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)(?::[a-z]+)?\}/g;

/** Names that the signatures of a page capture; only these are placeholders in its commands. */
export function capturedNames(article: Pick<Article, 'signatures'>): Set<string> {
  const names = article.signatures.flatMap(({ text }) =>
    [...text.matchAll(PLACEHOLDER)].map((match) => match[1] as string),
  );
  return new Set(names);
}

/** Cuts a text at the placeholders whose names are known; their type is not shown. Other braces stay text. */
export function splitPlaceholders(text: string, names: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const name = match[1] as string;
    if (!names.has(name)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), name: undefined });
    pieces.push({ text: `{${name}}`, name });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), name: undefined });
  return pieces;
}
