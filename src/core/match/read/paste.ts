// A paste, read once: truncated, redacted, normalized, split into words. It is made at the door and passed on; everything
// behind the door sees only the redacted text.
import type { LineRules } from './lines.ts';
import { normalize, type Normalized } from './normalize.ts';
import { originalOffset, redact, type Redacted } from './redact.ts';
import type { OwnSecrets } from './redact/own-secrets.ts';
import { offsetInWhole, truncate, type Truncated } from './truncate.ts';
import { Words } from './words.ts';

const QUESTION_WORDS = 30;

/** The forms of a text in which it is looked at. */
export interface Paste {
  readonly truncated: Truncated;
  readonly redacted: Redacted;
  readonly normalized: Normalized;
  readonly words: Words;
  /** Whether it is short enough to be a message or a question in one's own words rather than a log. */
  readonly isQuestion: boolean;
}

/** Reads a paste; `own` are secrets that only its site knows, `rules` what it knows of lines. Never throws. */
export function readPaste(text: string, own?: OwnSecrets, rules?: LineRules): Paste {
  const truncated = truncate(text);
  const redacted = redact(truncated.text, own);
  const normalized = normalize(redacted.text, rules);
  const words = new Words(normalized);
  return { truncated, redacted, normalized, words, isQuestion: words.size <= QUESTION_WORDS };
}

/** Offset in the pasted text of normalized unit `i`. */
export function offsetInPaste({ truncated, redacted, normalized }: Paste, i: number): number {
  return offsetInWhole(truncated, originalOffset(redacted, normalized.at[i] ?? 0));
}
