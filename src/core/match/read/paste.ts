// A paste, read once: cut, redacted, folded, split into words. Everything after this sees only the redacted text.
import type { Cut } from './cut.ts';
import type { Folded } from './fold.ts';
import type { Redacted } from './redact.ts';
import { cut, uncut } from './cut.ts';
import { fold } from './fold.ts';
import { Words } from './words.ts';
import { originalOffset, redact } from './redact.ts';

/** A redacted text, its folded form and its words. */
export interface Paste {
  source: string;
  folded: Folded;
  words: Words;
  part: Cut;
  redacted: Redacted;
}

const QUESTION_WORDS = 30;

/** Reads a paste. Never throws. */
export function readPaste(text: string): Paste {
  const part = cut(text);
  const redacted = redact(part.text);
  const folded = fold(redacted.text);
  return { source: redacted.text, folded, words: new Words(folded), part, redacted };
}

/** Offset in the pasted text of folded unit `i`. */
export function offsetInPaste({ part, redacted, folded }: Paste, i: number): number {
  return uncut(part, originalOffset(redacted, folded.at[i] ?? 0));
}

/** Whether a paste is short enough to be a message or a question in one's own words rather than a log. */
export function isQuestion(paste: Paste): boolean {
  return paste.words.size <= QUESTION_WORDS;
}
