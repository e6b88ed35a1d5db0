// Any string at all: nothing throws, offsets stay inside the text, redaction is done after one pass.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { compileIndex } from '../../../src/core/match/index/compile.ts';
import { explain } from '../../../src/core/match/find/explain.ts';
import { normalize } from '../../../src/core/match/read/normalize.ts';
import { originalOffset, redact } from '../../../src/core/match/read/redact.ts';
import { entry } from './made-up.ts';

// Pieces that the scanners react to, among any UTF-16 code units, lone surrogates included.
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.constantFrom(
    ...[
      '\u001b[31m',
      '\u001b]0;',
      '\\',
      '\\n',
      '\\u00',
      '&quot;',
      '&#x',
      '\n',
      '\r\n',
      '  | ',
      '…',
      'C:\\Users\\sam',
      '/home/sam/',
    ],
    ...[
      'sk-aaaaaaaaaaaaaaaaaaaa',
      'eyJaaaaaaaaaaa.bbbbbb',
      'Bearer a1b2c3d4e5',
      'password=',
      '"token": "',
      '-----BEGIN PRIVATE KEY-----',
    ],
    ...[
      '-----END',
      'a@b.co',
      '://u:p4ss@',
      'api_key: 1234',
      'Authorization: ',
      'overloaded',
      'error',
      '529',
      '<key>',
      '~',
      '/Users/',
    ],
  ),
);
const anything = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const index = compileIndex([
  entry('A', ['{x}error 529 overloaded{y:lines}', '{p:path} overloaded', 'error:\n{v:word}\noverloaded'], {
    codes: ['529', '__proto__'],
  }),
]);

test('normalize', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: normalized, at, separators } = normalize(text);
      expect([at.length, separators.length]).toEqual([normalized.length, normalized.length]);
      for (let i = 0; i < at.length; i++) {
        expect(at[i]).toBeLessThan(text.length);
        if (i > 0 && normalized[i - 1] !== 'm') expect(at[i]).toBeGreaterThanOrEqual(at[i - 1] ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});

test('redact', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const once = redact(text);
      expect(redact(once.text).text).toBe(once.text);
      for (let i = 0; i <= once.text.length; i++) {
        const offset = originalOffset(once, i);
        expect(offset >= 0 && offset <= text.length).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
});

test('explain', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const match of explain(text, index).matches) {
        let end = 0;
        for (const range of match.ranges) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(range.end).toBeGreaterThan(range.start);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});
