import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf, parseInline, plainText } from '../../../src/core/content/inline.ts';
import { parseMarkdown } from '../../../src/core/content/markdown.ts';
import { readLink } from '../../../src/core/content/links.ts';

describe('prose', () => {
  test.each([
    ['Set `NODE_ENV` first.', 'Set NODE_ENV first.'],
    ['**Never** *ever* do it.', 'Never ever do it.'],
    ['See [the docs](https://x.example/a_b) and [this](FX0002#fix).', 'See the docs and this.'],
    ['Two\nlines', 'Two\nlines'],
    ['It prints `{name}` and `<path>`; {this} & 1 < 2 stay.', 'It prints {name} and <path>; {this} & 1 < 2 stay.'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['C:\\Users\\name', 'C:\\Users\\name'],
    ['\\*not emphasis\\*', '*not emphasis*'],
    ['', ''],
  ])('%s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(parseInline(text).problems).toEqual([]);
  });
  test.each([
    ['- one\n- two', 'this reads as a list; a field holds one paragraph'],
    ['# Title', 'this reads as a heading; a field holds one paragraph'],
    ['One.\n\nTwo.', 'this reads as several paragraphs or blocks; a field holds one paragraph'],
    ['```\ncode\n```', 'this reads as a code block; a field holds one paragraph'],
    ['> said', 'this reads as a quotation; a field holds one paragraph'],
    ['Press <kbd>Enter</kbd>', '<kbd> reads as HTML; put it into backticks'],
    ['![x](https://x.example/y.png)', 'a picture has no place in a field'],
    ['[x](/there)', 'the link to “/there” leads nowhere: it is a path; another entry is linked by its id'],
  ])('%s is a problem', (text, detail) => {
    expect(parseInline(text).problems.map((problem) => problem.detail)).toEqual([detail]);
  });
  test('a problem keeps the words', () => {
    expect(plainText('One.\n\nTwo.')).toBe('One.\n\nTwo.');
    expect(plainText('Press <kbd>Enter</kbd>')).toBe('Press <kbd>Enter</kbd>');
  });
  test('links, in whatever they stand', () => {
    const { nodes } = parseInline('**[a](FX0001)** and *[b](source:docs)* and [c `d`](https://x.example)');
    expect(linksOf(nodes)).toEqual([
      { kind: 'entry', id: 'FX0001', fragment: undefined },
      { kind: 'source', id: 'docs' },
      { kind: 'web', url: 'https://x.example' },
    ]);
  });
  test('what needs no parser is read as the parser would', () => {
    const piece = fc.constantFrom(...'ab Zé1.:;,!?()-–%/’“” '.split(''), 'www.a', 'http', '://', '1. ', '- ', '`');
    const words = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').trim());
    fc.assert(
      fc.property(words, (text) => {
        const [paragraph] = parseMarkdown(text).children ?? [];
        const parts = paragraph?.type === 'paragraph' ? (paragraph.children ?? []) : [];
        const isPlain = parts.every(({ type }) => type === 'text') && parts.map(({ value }) => value).join('') === text;
        const { nodes, problems } = parseInline(text);
        const readAsPlain = problems.length === 0 && nodes.every(({ type }) => type === 'text');
        if (readAsPlain && plainText(text) === text) expect(isPlain || text === '').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
  test('a text without measure is left alone', () => {
    expect(parseInline('*'.repeat(100_000)).nodes).toHaveLength(1);
  });
});

test.each([
  ['https://x.example/a', 'web'],
  ['http://localhost:11434', 'web'],
  ['FX0001', 'entry'],
  ['FX0001#a-fix', 'entry'],
  ['FX1', 'bad'],
  ['source:docs', 'source'],
  ['source:', 'bad'],
  ['https://', 'bad'],
  ['//x.example', 'bad'],
  ['/errors/', 'bad'],
  ['#top', 'bad'],
  ['javascript:alert(1)', 'bad'],
  ['data:text/html,x', 'bad'],
  ['', 'bad'],
])('a link to %s is %s', (target, kind) => {
  expect(readLink(target).kind).toBe(kind);
});
