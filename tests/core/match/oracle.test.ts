// Random signatures and texts, judged by a slow regular expression that says the same in another way.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import { entry } from './made-up.ts';

const word = fc.constantFrom('alpha', 'beta', 'gamma', 'alphabet', 'x1', '12', '127', 'be:ta');
const signatureText = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, fc.constantFrom('{v}', '{w:word}', '{n:int}')), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => parts.filter((part, i) => !(part.startsWith('{') && parts[i - 1]?.startsWith('{'))).join(' '))
  .filter((text) => /[a-z]{2}/.test(text.replaceAll(/\{.*?\}/g, '')));
// Lines stay so short that none counts as wrapped.
const noise = fc.constantFrom(' ', ' ', ' ', '  ', '"', '\u001b[31m');
const line = fc.array(fc.tuple(word, noise), { maxLength: 2 }).map((parts) => parts.flat().join(''));
const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

// Each character may be followed by dropped ones; a value stays on its line; a literal is not part of a longer word.
const DROPPED = '(?:[ "]|\\u001b\\[31m)*';
const OPEN = '(?:(?<![a-z0-9_])|(?<=\\u001b\\[31m))';
const CLOSE = '(?![a-z0-9_])';
const VALUES: Record<string, string> = {
  '{v}': '[^\\n]*?',
  '{w:word}': `${DROPPED}[^ \\n"\\u001b](?:\\u001b\\[31m|[^ \\n\\u001b])*?${DROPPED}`,
  '{n:int}': `${DROPPED}${OPEN}\\d+${CLOSE}${DROPPED}`,
};

function oracle(signature: string): RegExp {
  const parts = signature.split(/ ?(\{.*?\}) ?/).filter((part) => part !== '');
  const literal = (part: string): string => OPEN + [...part.replaceAll(' ', '')].join(`(?:${DROPPED}|\\s)*`) + CLOSE;
  return new RegExp(parts.map((part) => VALUES[part] ?? literal(part)).join(''), 'i');
}

test('finds a signature where a plain search finds it', () => {
  fc.assert(
    fc.property(signatureText, text, (signature, paste) => {
      const { matches } = explain(paste, compileIndex([entry('IT', [signature])]));
      const found = matches.some((match) => match.reasons.some((reason) => reason.kind === 'in-order'));
      expect(found).toBe(oracle(signature).test(paste));
    }),
    { numRuns: 500 },
  );
});
