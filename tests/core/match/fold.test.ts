import { describe, expect, it } from 'vitest';
import { cut, uncut } from '../../../src/core/match/read/cut.ts';
import { fold } from '../../../src/core/match/read/fold.ts';

const ESC = '\u001b';

describe('fold', () => {
  it.each([
    { why: 'case and blanks', text: 'API  Error:\t529', folded: 'apierror:529' },
    { why: 'colours', text: `${ESC}[1;31mError${ESC}[0m: no`, folded: 'error:no' },
    { why: 'colours in JSON', text: '\\u001b[31mError\\u001b[39m', folded: 'error' },
    { why: 'window titles and links', text: `${ESC}]8;;https://a.b${ESC}\\here`, folded: 'here' },
    { why: 'JSON', text: '{"type":"error"}', folded: '{type:error}' },
    { why: 'JSON in JSON', text: '{\\"type\\":\\"error\\"}', folded: '{type:error}' },
    { why: 'Python repr', text: "{'type': 'error'}", folded: '{type:error}' },
    { why: 'escaped line breaks', text: 'one\\ntwo\\\\n\\tthree', folded: 'onetwothree' },
    { why: 'Unicode escapes', text: 'isn\\u2019t \\u003chtml\\u003e', folded: 'isnt<html>' },
    { why: 'HTML entities', text: '&lt;html&gt; &quot;a&quot; &amp; b', folded: '<html>a&b' },
    { why: 'smart quotes and dashes', text: '“isn’t” – ok…', folded: 'isnt-ok.' },
    { why: 'runs of full stops', text: 'wait...', folded: 'wait.' },
    { why: 'trees and bullets', text: '  ⎿  Error: a\n  │ b\n└ c\n● d', folded: 'error:abcd' },
    { why: 'pipes of logs', text: 'web-1  | one\n  |   two', folded: 'web-1|onetwo' },
    { why: 'time stamps', text: '2026-01-19T04:28:42.504Z one\n[09/29/25 16:31:59] two', folded: 'onetwo' },
    { why: 'times are not codes', text: '17:53:37.265 -32000', folded: '-32000' },
    { why: 'columns of rich logs', text: 'was      session.py:363\ncomplete', folded: 'wascomplete' },
    { why: 'labels that changed', text: 'npm ERR! code E1\nnpm error code E2', folded: 'npmerrcodee1npmerrcodee2' },
    { why: 'Windows paths', text: 'C:\\Users\\nina\\new', folded: 'c:usersninanew' },
    {
      why: 'Windows paths with blanks',
      text: 'C:\\Program Files\\nodejs\\node.exe',
      folded: 'c:programfilesnodejsnode.exe',
    },
    { why: 'other scripts', text: '模型加载失败: Größe', folded: '模型加载失败:größe' },
  ])('drops what depends on the carrier: $why', ({ text, folded }) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads back to the source', () => {
    const source = `  ⎿ ${ESC}[31m"Over\n     loaded"`;
    const folded = fold(source);
    const back = Array.from(folded.at, (offset) => source.charAt(offset).toLowerCase()).join('');
    expect(back).toBe(folded.text);
  });
});

describe('cut', () => {
  it('keeps a text of up to 1.5 million characters', () => {
    const text = 'x'.repeat(1_500_000);
    expect(cut(text)).toMatchObject({ dropped: 0 });
  });

  it('keeps head and tail of a longer one, and the way back', () => {
    const text = `first\n${'noise\n'.repeat(2_000_000)}last`;
    const part = cut(text);
    expect(part.text.startsWith('first\n')).toBe(true);
    expect(part.text.endsWith('\nlast')).toBe(true);
    expect(uncut(part, 2)).toBe(2);
    expect(text.slice(uncut(part, part.text.length - 4))).toBe('last');
    expect(part.text.length).toBe(text.length - part.dropped);
  });
});
