import { expect, test } from 'vitest';
import { codeFrame } from '../../../../src/core/check/render/frame.ts';

const at = (line: number, column: number, length = 1) => ({ line, column, length });
const LONG = `text: ${'word '.repeat(60)}HERE ${'word '.repeat(60)}`;

test('a line between its neighbours', () => {
  expect(codeFrame('one\ntwo\nthree\nfour', at(2, 1, 3))).toMatchInlineSnapshot(`
    "  1 | one
    > 2 | two
        | ^^^
      3 | three"
  `);
});
test('the first line, the last line, a number of two digits', () => {
  expect(codeFrame('one\ntwo', at(1, 2, 1))).toMatchInlineSnapshot(`
    "> 1 | one
        |  ^
      2 | two"
  `);
  expect(codeFrame(`${'x\n'.repeat(9)}last`, at(10, 1, 4))).toMatchInlineSnapshot(`
    "   9 | x
    > 10 | last
         | ^^^^"
  `);
});
test('behind the end of a line and of the file', () => {
  expect(codeFrame('one\n', at(1, 4, 5))).toMatchInlineSnapshot(`
    "> 1 | one
        |    ^
      2 |"
  `);
  expect(codeFrame('one\n', at(9, 9, 9))).toMatchInlineSnapshot(`
    "  1 | one
    > 2 |
        | ^"
  `);
});
test('a long line is cut around the value', () => {
  expect(codeFrame(LONG, at(1, LONG.indexOf('HERE') + 1, 4))).toMatchInlineSnapshot(`
    "> 1 | …word word word word word word word word word word word HERE word word word word word word word word word word…
        |                                                         ^^^^"
  `);
  expect(codeFrame(LONG, at(1, 1, 4))).toMatchInlineSnapshot(`
    "> 1 | text: word word word word word word word word word word word word word word word word word word word word word…
        | ^^^^"
  `);
  expect(codeFrame(LONG, at(1, 7, 600))).toMatchInlineSnapshot(`
    "> 1 | text: word word word word word word word word word word word word word word word word word word word word word…
        |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `);
});
test('tabs, letters of double width, accents that take no room', () => {
  expect(codeFrame('\tkey:\tvalue', at(1, 7, 5))).toMatchInlineSnapshot(`
    "> 1 |   key:  value
        |         ^^^^^"
  `);
  expect(codeFrame('你好: x', at(1, 5, 1))).toMatchInlineSnapshot(`
    "> 1 | 你好: x
        |       ^"
  `);
  expect(codeFrame('e\u0301te\u0301: x', at(1, 7, 1))).toMatchInlineSnapshot(`
    "> 1 | été: x
        |     ^"
  `);
});
test('nothing of the file reaches the terminal as a command', () => {
  const frame = codeFrame('a\u001b[31mred\u0007 \u202Egnp.exe', at(1, 1, 1));
  expect(frame).toMatchInlineSnapshot(`
    "> 1 | a·[31mred· ·gnp.exe
        | ^"
  `);
});
test('Windows line ends, a byte order mark', () => {
  expect(codeFrame('\uFEFFone\r\ntwo\r\n', at(2, 1, 3))).toMatchInlineSnapshot(`
    "  1 | one
    > 2 | two
        | ^^^
      3 |"
  `);
});
test('no text, no frame', () => {
  expect(codeFrame(undefined, at(1, 1))).toBe('');
  expect(codeFrame('', at(1, 1))).toBe('');
});
