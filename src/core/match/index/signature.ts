// Reads a signature and says what is wrong with it. For authors and the compiler, never shipped: to match, its parts are enough.
import type { SignaturePart } from '../find/signature-parts.ts';
import { mayHoldBlanks, splitSignature } from '../find/signature-parts.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
const SHORTEST = 3;

/** What is wrong with a signature; `at` and `end` are offsets in its text, `found` is what stands there. */
export interface SignatureProblem {
  readonly kind: 'unknown-type' | 'no-literal-between' | 'too-short';
  readonly at: number;
  readonly end: number;
  readonly found: string;
}

/** A signature in parts. With problems, `parts` is the best reading there is. */
export interface ParsedSignature {
  readonly parts: readonly SignaturePart[];
  readonly problems: readonly SignatureProblem[];
}

/** Splits the text of a signature into literals and placeholders, and says what is wrong with it. Never throws. */
export function parseSignature(text: string): ParsedSignature {
  const problems: SignatureProblem[] = [];
  const parts = splitSignature(text, (found, at, end) => problems.push({ kind: 'unknown-type', at, end, found }));
  let previous: SignaturePart | undefined;
  let between = '';
  let letters = 0;
  parts.forEach((part, i) => {
    if (part.kind === 'literal') {
      between = part.text;
      letters += part.text.match(LETTER_OR_DIGIT)?.length ?? 0;
      return;
    }
    if (previous?.kind === 'value' && !separates(between, mayHoldBlanks(previous.type) && mayHoldBlanks(part.type))) {
      const end = parts[i + 1]?.at ?? text.length;
      problems.push({ kind: 'no-literal-between', at: part.at, end, found: text.slice(part.at, end) });
    }
    previous = part;
    between = '';
  });
  if (letters < SHORTEST) problems.push({ kind: 'too-short', at: 0, end: text.length, found: text });
  return { parts, problems: problems.sort((a, b) => a.at - b.at) };
}

// Marks or letters separate two values; a blank does unless both values may hold blanks themselves.
function separates(between: string, bothMayHoldBlanks: boolean): boolean {
  return /[^\s"'`\\]/.test(between) || (/^\s|\s$/.test(between) && !bothMayHoldBlanks);
}
