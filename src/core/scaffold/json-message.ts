// The message inside a JSON body or a Python dictionary: what the API says, without the braces around it.

// Quotation marks may be escaped, once for each body that is quoted in another.
const MESSAGE = /\\*["']message\\*["']\s*:\s*(\\*["'])((?:(?!\1)(?:\\.|[^\\]))*)\1/s;
const KIND = /["'](?:type|code|status)["']\s*:\s*(?:"[\w.-]+"|'[\w.-]+'|-?\d+)[^{}]*$/;

/** Fewer words than this say nothing without the kind of error beside them. */
const FEW_WORDS = 4;

/**
 * The innermost message of a JSON body in `text`, unescaped; a short one together with the type or code that stands
 * before it, as it is spelled there. Undefined where no message begins in the first `within` characters.
 */
export function jsonMessage(text: string, within = text.length): string | undefined {
  const match = MESSAGE.exec(text);
  const message = match?.[2];
  if (!match || !message || match.index > within) return undefined;
  const plain = message
    .replace(/\\+n/g, '\n')
    .replace(/\\+(["'/])/g, '$1')
    .replace(/\\\\/g, '\\');
  const inner = jsonMessage(plain);
  if (inner !== undefined) return inner;
  const first = firstWords(plain);
  if (first.split(/\s+/).length >= FEW_WORDS || first === '') return first || undefined;
  const kind = KIND.exec(text.slice(0, match.index));
  return kind && kind[0].length < 120 ? `${kind[0]}${text.slice(match.index, match.index + match[0].length)}` : first;
}

/** The first line, and the next ones where it is only the beginning of a sentence that a terminal has wrapped. */
function firstWords(text: string): string {
  let words = '';
  for (const line of text.split('\n')) {
    if (words.split(/\s+/).length >= FEW_WORDS) break;
    words = `${words}\n${line}`.trim();
  }
  return words;
}
