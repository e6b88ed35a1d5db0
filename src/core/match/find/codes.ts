// Numbers and names that carry meaning: HTTP status, JSON-RPC code, port, errno. A wording that expects one of them
// is another error where the text has a different one of the same class. Other numbers are noise.
import type { Normalized } from '../read/normalize.ts';
import type { Paste } from '../read/paste.ts';
import type { PatternWord } from './pattern.ts';
import { eachWord } from '../read/words.ts';
import { SEPARATOR } from '../read/characters.ts';

/** Classes of codes; two different codes of one class contradict each other. */
export type CodeClass = 'http' | 'rpc' | 'port' | 'errno';

/** A code in a text, as it is written, and where. */
export interface Code {
  readonly kind: CodeClass;
  readonly value: string;
  readonly at: number;
}

const ERRNO = /^E[A-Z]{3,}[0-9]*$/;
const NO_ERRNO = new Set([
  'ERROR',
  'ERRORS',
  'EXCEPTION',
  'EXIT',
  'ENGINE',
  'EVENT',
  'ELSE',
  'EACH',
  'EMPTY',
  'ENABLE',
]);
const LONGEST = 24;

/** The codes in a part of a paste, in order; `from` and `to` are places in the normalized text. */
export function codesWithin({ normalized, redacted: { text: source } }: Paste, from: number, to: number): Code[] {
  const codes: Code[] = [];
  const visit = (start: number, end: number): void => {
    const length = end - start;
    if (length < 3 || length > LONGEST) return;
    const first = normalized.text.charCodeAt(start);
    if (!(first >= 48 && first <= 57) && source.charCodeAt(normalized.at[start] ?? 0) !== 69) return;
    const value = source.slice(normalized.at[start], (normalized.at[end - 1] ?? 0) + 1);
    const before =
      start > 0 && (normalized.separators[start] ?? 0) <= SEPARATOR.mark ? normalized.text.charAt(start - 1) : ' ';
    const after =
      end < normalized.text.length && normalized.separators[end] === SEPARATOR.none ? normalized.text.charAt(end) : ' ';
    const kind = classOf(value, before);
    if (kind === undefined || (kind !== 'errno' && isPartOfNumber(normalized, start, before, after))) return;
    codes.push({ kind, value: kind === 'rpc' ? `-${value}` : value, at: start });
  };
  eachWord(normalized, visit, Math.max(0, from), Math.min(normalized.text.length, to));
  return codes;
}

/** Codes among the words of a signature. */
export function codesOf(words: readonly PatternWord[]): Code[] {
  return words.flatMap(({ spelled, before }) => {
    const kind = classOf(spelled, before);
    return kind ? [{ kind, value: kind === 'rpc' ? `-${spelled}` : spelled, at: 0 }] : [];
  });
}

/** A code on its own, as entries list them: `529`, `-32000`, `ECONNREFUSED`, `11434`. */
export function parseCode(code: string): Code | undefined {
  const value = code.trim();
  const bare = value.replace(/^[-:]/, '');
  const kind = classOf(bare, value === bare ? (bare.length > 3 ? ':' : ' ') : value.charAt(0));
  return kind ? { kind, value: kind === 'rpc' ? `-${bare}` : bare, at: 0 } : undefined;
}

/** The first class of which `expected` and `found` both have codes but none in common. */
export function contradiction(
  expected: readonly Code[],
  found: readonly Code[],
): { expected: string; found: string } | undefined {
  for (const want of expected) {
    const same = found.filter((each) => each.kind === want.kind);
    const other = same[0];
    const wanted = expected.filter((each) => each.kind === want.kind);
    if (other && !same.some((each) => wanted.some((code) => code.value === each.value))) {
      return { expected: want.value, found: other.value };
    }
  }
  return undefined;
}

function classOf(value: string, before: string): CodeClass | undefined {
  if (/^\d{3,5}$/.test(value)) {
    const number = Number(value);
    if (value.length === 3) return number >= 400 && number <= 599 && !'.,/#-'.includes(before) ? 'http' : undefined;
    if (before === '-' && number >= 32000 && number <= 32999) return 'rpc';
    return before === ':' && number >= 1024 && number <= 65535 ? 'port' : undefined;
  }
  return ERRNO.test(value) && !NO_ERRNO.has(value) ? 'errno' : undefined;
}

// `cli.js:404:12`, `12:500`, `500.2`, `500ms`: places in files, times and sizes.
function isPartOfNumber(normalized: Normalized, start: number, before: string, after: string): boolean {
  const next = normalized.text.charCodeAt(start + 4);
  if (after === ':' && before === ':') return true;
  if (after === '.' && next >= 48 && next <= 57) return true;
  const ahead = normalized.text.charCodeAt(start - 2);
  return before === ':' && normalized.separators[start] === SEPARATOR.none && isColumn(normalized, start, ahead);
}

// The digits before the colon stand behind a colon themselves: a column number, not a port.
function isColumn(normalized: Normalized, start: number, ahead: number): boolean {
  if (!(ahead >= 48 && ahead <= 57)) return false;
  let i = start - 2;
  while (i > 0 && normalized.text.charCodeAt(i) >= 48 && normalized.text.charCodeAt(i) <= 57) i--;
  return normalized.text.charAt(i) === ':';
}
