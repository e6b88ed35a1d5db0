// Splits a signature as authors write it: literal text with {name} or {name:type} for the variable parts.
// A brace that opens neither is a brace, so JSON can be pasted into a signature as it is.

/** What a placeholder may stand for; `text`, anything on one line, is what one without a type means. */
export const VALUE_TYPES = [
  'text',
  'word',
  'int',
  'number',
  'path',
  'url',
  'host',
  'port',
  'version',
  'lines',
] as const;

const PLACEHOLDER = /\{([a-z][a-z0-9_]*)(?::([a-z]+))?\}/g;
const MAY_HOLD_BLANKS: readonly ValueType[] = ['text', 'path', 'lines'];

/** One of `VALUE_TYPES`. */
export type ValueType = (typeof VALUE_TYPES)[number];

/** A piece of a signature; `at` is its offset in the signature's text. */
export type SignaturePart =
  | { readonly kind: 'literal'; readonly text: string; readonly at: number }
  | { readonly kind: 'value'; readonly name: string; readonly type: ValueType; readonly at: number };

/** The parts of a signature, in order; `onUnknown` is told of types that there are not, which count as `text`. */
export function splitSignature(
  text: string,
  onUnknown: (type: string, at: number, end: number) => void = () => undefined,
): SignaturePart[] {
  const parts: SignaturePart[] = [];
  let end = 0;
  for (const { index: at, 0: whole, 1: name = '', 2: found = 'text' } of text.matchAll(PLACEHOLDER)) {
    const type = VALUE_TYPES.find((each) => each === found);
    if (at > end) parts.push({ kind: 'literal', text: text.slice(end, at), at: end });
    parts.push({ kind: 'value', name, type: type ?? 'text', at });
    end = at + whole.length;
    if (type === undefined) onUnknown(found, at, end);
  }
  if (end < text.length) parts.push({ kind: 'literal', text: text.slice(end), at: end });
  return parts;
}

/** Whether values of a type may be several words. */
export function mayHoldBlanks(type: ValueType): boolean {
  return MAY_HOLD_BLANKS.includes(type);
}
