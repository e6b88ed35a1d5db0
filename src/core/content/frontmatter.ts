// Splits a file into its YAML and its body, keeping every line where it stands in the file.

/** The two parts of an entry file. `body` has blank lines in place of the frontmatter, so its line numbers are the file's. */
export interface SplitFile {
  /** YAML between the `---` lines, or undefined when the file does not open with such a block. */
  readonly yaml: string | undefined;
  /** Number of lines above the YAML. */
  readonly yamlFirstLine: number;
  readonly body: string;
}

/** The parts of a file by the ending of its kind; one of data alone has no body. */
export function yamlOf(ending: string | undefined, text: string): Omit<SplitFile, 'body'> & { body: string | undefined } {
  if (ending === '.mdx') return splitFrontmatter(text);
  return { yaml: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), yamlFirstLine: 0, body: undefined };
}

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Splits a file's text; a byte order mark is dropped and other systems’ line ends are read as `\n`. */
export function splitFrontmatter(text: string): SplitFile {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = FRONTMATTER.exec(source);
  if (!match) return { yaml: undefined, yamlFirstLine: 0, body: source };
  const blank = match[0].replace(/[^\n]/g, '');
  return { yaml: match[1] ?? '', yamlFirstLine: 1, body: blank + source.slice(match[0].length) };
}
