// Writes a text as a YAML value, in the spelling that a person would choose: plain, quoted, or as a block of lines.

/** Words that YAML reads as something else than text, and the marks that mean something at the beginning of a value. */
const NOT_TEXT = /^(?:true|false|null|~|[-+]?(?:\d[\d_]*)?\.?\d+(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.(?:inf|nan))$/i;
const PLAIN = /^[\p{L}\p{N}(/][^\n]*$/u;
const HIDDEN = /[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]/u;

/** The text as a value on the line of its key; lines that follow are indented by `indent` spaces. */
export function yamlText(text: string, indent: number): string {
  if (HIDDEN.test(text.replaceAll('\n', '').replaceAll('\t', ''))) return JSON.stringify(text);
  if (text.includes('\n')) return blockText(text, indent);
  if (PLAIN.test(text) && !/: |:$| #|\t|\s$/.test(text) && !NOT_TEXT.test(text)) return text;
  return text.includes('\t') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** Lines after `|-`. Where the first begins with a blank, YAML must be told the indent. */
function blockText(text: string, indent: number): string {
  if (/\n$/.test(text)) return JSON.stringify(text);
  const pad = ' '.repeat(indent);
  // The indent is counted from the key, or from the hyphen of a list.
  const head = /^\s/.test(text) ? '|2-' : '|-';
  return `${head}\n${text.replace(/^(?=.)/gm, pad)}`;
}
