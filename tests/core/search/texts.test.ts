// The small functions behind the search panel: what is searched, shown, kept and written into an address.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../src/browser/search/address.ts';
import { capText, isBinary, isHeavy, readCapped } from '../../../src/browser/search/cap.ts';
import { readExcerpt } from '../../../src/browser/search/excerpt.ts';
import { cardHref, pageHref } from '../../../src/browser/search/links.ts';
import { mainWords } from '../../../src/core/answer/main-words.ts';
import { matchedLines } from '../../../src/browser/search/matched-lines.ts';
import { isLookUp, toAddress, toQuery } from '../../../src/browser/search/query.ts';
import { makeReport } from '../../../src/browser/search/report.ts';
import { truncate } from '../../../src/core/match/read/truncate.ts';

describe('main words', () => {
  test.each([
    ['connect ECONNREFUSED 127.0.0.1:11434 while calling langchain', ['ECONNREFUSED', 'langchain']],
    [
      'MongoServerError: E11000 duplicate key error collection: prod.orders',
      ['MongoServerError', 'E11000', 'collection', 'duplicate'],
    ],
    ['2026-11-22T10:00:01 id=8f3a9c0b11 took 12 ms', ['took']],
    ['MCP error -32000: Connection closed', ['-32000', 'Connection', 'closed', 'MCP']],
    ['', []],
  ])('%s', (text, expected) => {
    const words = mainWords(text);
    for (const word of expected) expect(words).toContain(word);
    expect(words.slice(0, 3).some((word) => expected.includes(word)) || expected.length === 0).toBe(true);
    expect(words).not.toContain('8f3a9c0b11');
  });

  test('any text has at most eight, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const words = mainWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length);
      }),
    );
  });
});

describe('matched lines', () => {
  const show = (text: string, ...ranges: [number, number][]) =>
    matchedLines(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    ).map((line) => line.map(({ text: run, marked }) => (marked ? `[${run}]` : run)).join(''));

  test.each([
    ['one line', 'an error here', [[3, 8]], ['an [error] here']],
    [
      'two ranges on a line',
      'a b c d',
      [
        [0, 1],
        [4, 5],
      ],
      ['[a] b [c] d'],
    ],
    ['two lines', 'x\nab\ncd\ny', [[2, 7]], ['[ab]', '[cd]']],
    ['colours are left out', '\u001b[31mbad\u001b[0m end', [[5, 8]], ['[bad] end']],
  ] as [string, string, [number, number][], string[]][])('%s', (_name, text, ranges, expected) => {
    expect(show(text, ...ranges)).toEqual(expected);
  });

  test('a long line is cut around what matched', () => {
    const [line = ''] = show(`${'x'.repeat(5000)}error${'y'.repeat(5000)}`, [5000, 5005]);
    expect(line).toMatch(/^…x+\[error\]y+…$/);
    expect(line.length).toBeLessThan(240);
  });

  test('any ranges in any text give a few short lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.uniqueArray(fc.nat(200), { maxLength: 8 }),
        (text, cuts) => {
          const bounds = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
          const ranges = bounds.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: bounds[i + 1] ?? start }] : []));
          const lines = matchedLines(text, ranges);
          expect(lines.length).toBeLessThanOrEqual(3);
          for (const run of lines.flat()) expect(run.text.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('queries and addresses', () => {
  test.each([
    ['529', '529', '529'],
    ['status:429', 'status 429', 'status:429'],
    ['"duplicate key"', '"duplicate key"', '"duplicate key"'],
    ['-32000', '-32000', '-32000'],
    ['two\nlines', '', ''],
    ['word '.repeat(20).trim(), '', 'word '.repeat(20).trim()],
    ['x'.repeat(250), 'x'.repeat(250), ''],
    ['tab\there', 'tab here', ''],
  ])('%j', (text, query, address) => {
    expect(toQuery(text)).toBe(query);
    expect(toAddress(text, text)).toBe(address);
  });

  test('what held a secret never stands in an address', () => {
    expect(toAddress('529 sk-ant-x', '529 <key>')).toBe('');
  });

  test('a look-up is a few words', () => {
    expect([isLookUp('529'), isLookUp('a b c'), isLookUp('a b c d'), isLookUp('a\nb')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each(['529', 'a & b=c #d', '100 % / ?', 'naïve “x”', '<b>', '+'])(
    '%s goes into an address and comes back',
    (text) => {
      const url = new URL(writeAddress('/kb/search/', text), 'https://errors.example');
      expect(url.search).toBe('');
      expect(readAddress(url)).toBe(text);
    },
  );

  test.each([
    [{ search: '?q=a%20b', hash: '' }, 'a b'],
    [{ search: '?q=a+b', hash: '' }, 'a b'],
    [{ search: '?q=old', hash: '#q=new' }, 'new'],
    [{ search: '', hash: '#main' }, undefined],
    [{ search: '?q=', hash: '' }, undefined],
    [{ search: '?q=%E0%A4%A', hash: '' }, '\ufffd%A'],
  ])('%j asks for %j', (address, text) => {
    expect(readAddress(address)).toBe(text);
  });
});

test('an excerpt becomes runs of text, whatever stands in it', () => {
  expect(readExcerpt('a &lt;b&gt; <mark>c &amp; d</mark> <img src=x> &unknown;')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c & d', marked: true },
    { text: ' <img src=x> &unknown;', marked: false },
  ]);
});

test('links stay on the web or on the site', () => {
  expect(cardHref('/kb/', '/errors/a/b/')).toBe('/kb/errors/a/b/');
  expect(cardHref('/kb/', 'https://docs.example/')).toBe('https://docs.example/');
  for (const bad of ['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x', ''])
    expect(cardHref('/kb/', bad)).toBeUndefined();
  expect(pageHref('/kb/', { layer: 'entry', path: 'npm/eresolve' }, { port: '80' })).toBe(
    '/kb/errors/npm/eresolve/#v=port:80',
  );
});

describe('long texts', () => {
  test('are cut to their two ends', () => {
    const text = `${'a'.repeat(3_000_000)}end`;
    const capped = capText(text);
    expect(capped.text.length).toBe(1_500_000);
    expect(truncate(capped.text).dropped).toBe(0);
    expect(capped.text.endsWith('end')).toBe(true);
    expect(capped.cutFrom).toBe(text.length);
    expect(capText('short')).toEqual({ text: 'short', cutFrom: undefined });
  });

  test('files of Windows PowerShell are UTF-16', async () => {
    const units = Uint16Array.from('\ufefferror: naïve', (unit) => unit.charCodeAt(0));
    expect(await readCapped(new Blob([units]))).toEqual({ text: 'error: naïve', cutFrom: undefined });
  });

  test('what is heavy and what is no text', () => {
    expect([isHeavy('x'.repeat(1000)), isHeavy('x'.repeat(100_000)), isHeavy('\n'.repeat(2000))]).toEqual([
      false,
      true,
      true,
    ]);
    expect([
      isBinary('plain \u001b[31mred\u001b[0m ✔ naïve\r\n\t'),
      isBinary('PK\u0003\u0004\u0000\u0000\u0000\u0008'),
      isBinary(''),
    ]).toEqual([false, true, false]);
  });
});

test('a report is short, fenced, and has a title from the line with the error', () => {
  const log = `${'INFO ok\n'.repeat(500)}FooError: it broke \`\`\`\n${'INFO bye\n'.repeat(10)}`;
  const { title, body } = makeReport(log, ['FooError']);
  expect(title).toBe('No page for: FooError: it broke ```');
  expect(body.startsWith('````\nINFO ok')).toBe(true);
  expect(body.split('\n').length).toBeLessThan(90);
  expect(makeReport('\ud800', []).body.isWellFormed()).toBe(true);
});
