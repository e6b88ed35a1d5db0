// Words that say that something is still to be written.

const GAP = /\b(TODO|TBD|FIXME|lorem ipsum)\b/;

/** The first such word of a text and its offset. In backticks and quotation marks it is a word like any other. */
export function gapIn(text: string): { word: string; at: number } | undefined {
  const bare = text.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
  const match = GAP.exec(bare);
  return match ? { word: match[0], at: match.index } : undefined;
}
