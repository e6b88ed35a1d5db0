// The interface in another language than English: what the engine says on pages is looked up by its English words, and a site that
// has other words for them says so in its settings. Ships to browsers.

/** Own words by the English ones; {names} stand for what is filled in. */
export type Words = Readonly<Record<string, string>>;

/** The words of a site for English ones of the tables in this folder, filled in. */
export type Say = (english: string, values?: Readonly<Record<string, string | number>>) => string;

/** A piece of a sentence: words, or the name of what stands between them. */
export type SaidPiece = { readonly text: string } | { readonly name: string };

/** How a site with these words speaks; without any, in English. */
export function sayIn(words: Words = {}): Say {
  return (english, values = {}) =>
    pieces(words, english)
      .map((piece) => ('text' in piece ? piece.text : String(values[piece.name] ?? `{${piece.name}}`)))
      .join('');
}

/** A sentence cut at its {names}, for links and elements that stand in it. */
export function pieces(words: Words = {}, english: string): SaidPiece[] {
  const own = Object.hasOwn(words, english) ? words[english] : undefined;
  return (own ?? english)
    .split(/(\{[a-z]+\})/)
    .flatMap((part): SaidPiece[] =>
      part === '' ? [] : /^\{[a-z]+\}$/.test(part) ? [{ name: part.slice(1, -1) }] : [{ text: part }],
    );
}
