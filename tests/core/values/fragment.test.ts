// Values survive the way through an address, and nothing else gets in on that way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPieces } from '../../../src/core/fill/fill.ts';
import { decodeValues, encodeValues } from '../../../src/core/fill/fragment.ts';

describe('fragment', () => {
  test.each([
    [{ port: '8080', model: 'llama3.2:1b' }, '#v=port:8080;model:llama3.2%3A1b'],
    [{ path: '~/my app/x;y' }, '#v=path:~%2Fmy%20app%2Fx%3By'],
    [{}, ''],
    [{ key: 'sent <token> here', port: '1' }, '#v=port:1'],
    [{ 'Not a name': 'x' }, ''],
    [{ text: 'two\nlines' }, ''],
    [{ text: 'turned \u202e around' }, ''],
    [{ text: 'half \ud800' }, ''],
    [{ text: 'x'.repeat(201) }, ''],
  ])('%j', (values, fragment) => {
    expect(encodeValues(values)).toBe(fragment);
  });

  test.each([
    '',
    '#',
    '#quick-fix',
    '#v=',
    '#v=%',
    '#v=a',
    '#v=a:%zz',
    '#v=:x',
    '#v=__proto__:x',
    '#v=A:x',
    '#v=a:%0A',
    `#v=a:${'x'.repeat(2000)}`,
  ])('nothing comes out of %j', (fragment) => {
    expect(decodeValues(fragment)).toEqual({});
  });

  test('what goes in comes out, in bounded length', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/);
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'binary', maxLength: 300 })), (values) => {
        const fragment = encodeValues(values);
        expect(fragment.length).toBeLessThanOrEqual(1500);
        for (const [key, value] of Object.entries(decodeValues(fragment))) expect(values[key]).toBe(value);
        expect(encodeValues(decodeValues(fragment))).toBe(fragment);
      }),
    );
  });

  test('any fragment can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const value of Object.values(decodeValues(`#v=${text}`))) expect(value).not.toMatch(/[\p{Cc}<]key>/u);
      }),
    );
  });
});

describe('filling', () => {
  const pieces = [
    { text: 'curl "http://' },
    { name: 'host' },
    { text: ':' },
    { name: 'port' },
    { text: '" -d ' },
    { name: 'body' },
  ];

  test('quotes for the shell and keeps what it does not know', () => {
    const values = { host: 'my box', port: '8080', body: 'it is' };
    expect(fillPieces(pieces, values, 'sh linux').map(({ text }) => text)).toEqual(['my box', '8080', "'it is'"]);
    expect(fillPieces(pieces, values, 'sh cmd').map(({ text }) => text)).toEqual(['my box', '8080', '"it is"']);
    expect(fillPieces(pieces, { port: '1' }, 'sh').map(({ text }) => text)).toEqual([undefined, '1', undefined]);
  });

  test('a signature takes values as they are', () => {
    expect(fillPieces([{ text: 'port ' }, { name: 'port' }], { port: '$(id)' }, undefined)).toEqual([
      { name: 'port', text: '$(id)' },
    ]);
  });
});
