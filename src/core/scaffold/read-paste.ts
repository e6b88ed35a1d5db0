// Reads a pasted error as an author would: the secrets taken out, the line that carries it, its wording, its codes.
import type { OwnSecrets } from '../match/read/redact/own-secrets.ts';
import { redact } from '../match/read/redact.ts';
import { cleanLines, withoutColours } from './clean-lines.ts';
import { codesIn } from './codes.ts';
import { errorLine } from './error-line.ts';
import { jsonMessage } from './json-message.ts';
import { separated, toPlaceholders } from './placeholders.ts';
import type { Variable } from './variable-kinds.ts';

/** The schema's bound for an example, with room for the marks of a cut. */
const EXAMPLE_LENGTH = 5900;
const SIGNATURE_LENGTH = 900;
const ENOUGH_LETTERS = 12;
/** Characters of a JSON body that are looked at. */
const BODY = 1200;

/** What a paste says. */
export interface ReadPaste {
  /** The message as it was printed, without what stands around it. */
  readonly message: string;
  /** The message with {names} for its variable parts. */
  readonly signature: string;
  readonly codes: readonly string[];
  /** The paste without colours and secrets; a long one cut to what is around the message. */
  readonly example: string;
  /** How many secrets were taken out. */
  readonly secrets: number;
}

/** Reads a paste; `own` are secrets, `variables` kinds of names that only its site knows. Undefined when it holds no letter. Never throws. */
export function readPaste(paste: string, own?: OwnSecrets, variables?: readonly Variable[]): ReadPaste | undefined {
  const { text, redactions } = redact(withoutColours(paste), own);
  const lines = cleanLines(text);
  const at = errorLine(lines);
  const line = lines[at];
  if (!line || !/\p{L}/u.test(text)) return undefined;
  const message = withoutTail(messageInBody(text, line.raw) ?? joined(lines, at)).slice(0, SIGNATURE_LENGTH);
  return {
    message,
    signature: signatureOf(message, variables),
    codes: codesIn(text),
    example: cutAround(text.trim(), line.raw),
    secrets: redactions.filter(({ kind }) => kind !== 'home').length,
  };
}

/** A line that ends with a colon, or with hardly a word, says nothing without the next one. */
function joined(lines: ReturnType<typeof cleanLines>, at: number): string {
  let text = lines[at]?.text ?? '';
  for (const { text: next } of lines.slice(at + 1, at + 3)) {
    if (!text.endsWith(':') && lettersOf(text) >= ENOUGH_LETTERS) break;
    text = `${text}\n${next}`;
  }
  return text;
}

/** What a logger adds behind a message: its context as JSON, a dash, an open brace. */
function withoutTail(message: string): string {
  const bare = message.replace(/\s*\{\s*(?:"?(?:context|metadata|stack)"?\s*:[\s\S]*)?$/, '').replace(/\s+-$/, '');
  return lettersOf(bare) >= ENOUGH_LETTERS ? bare : message;
}

/** The message of a JSON body that begins on the line, or around it where the body is printed over several lines. */
function messageInBody(text: string, raw: string): string | undefined {
  const at = Math.max(text.indexOf(raw), 0);
  const spread = /^\s*(?:[{}[\]],?$|["'][\w-]+["']\s*:)/.test(raw);
  const from = spread ? Math.max(0, at - BODY / 2) : at;
  // A line that breaks off has its body on the next ones.
  return jsonMessage(text.slice(from, at + BODY), spread || /[-:{]$/.test(raw) ? BODY : raw.length);
}

/** The message with placeholders; names in quotes stay where nothing else would be left to recognise it by. */
function signatureOf(message: string, variables?: readonly Variable[]): string {
  const whole = toPlaceholders(message, variables);
  return lettersOf(whole.replace(/\{[a-z0-9_:]+\}/g, '')) >= ENOUGH_LETTERS ? whole : separated(message);
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function cutAround(text: string, raw: string): string {
  if (text.length <= EXAMPLE_LENGTH) return text;
  const at = Math.max(0, text.indexOf(raw));
  const from = Math.max(0, Math.min(at - EXAMPLE_LENGTH / 3, text.length - EXAMPLE_LENGTH));
  const part = text.slice(from, from + EXAMPLE_LENGTH);
  // Whole lines only, where there are any.
  const first = from > 0 ? part.indexOf('\n') + 1 : 0;
  const last = part.lastIndexOf('\n');
  return part.slice(first, last > first ? last : undefined).trim();
}
