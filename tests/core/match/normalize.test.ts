import { lineRules } from '../../../src/core/match/index/line-rules.ts';
import { describe, expect, it } from 'vitest';
import { offsetInWhole, truncate } from '../../../src/core/match/read/truncate.ts';
import { normalize } from '../../../src/core/match/read/normalize.ts';
import { FIELD } from '../own-field.ts';

const ESC = '\u001b';

describe('normalize', () => {
  it.each([
    { why: 'case and blanks', text: 'API  Error:\t529', normalized: 'apierror:529' },
    { why: 'colours', text: `${ESC}[1;31mError${ESC}[0m: no`, normalized: 'error:no' },
    { why: 'colours in JSON', text: '\\u001b[31mError\\u001b[39m', normalized: 'error' },
    { why: 'window titles and links', text: `${ESC}]8;;https://a.b${ESC}\\here`, normalized: 'here' },
    { why: 'JSON', text: '{"type":"error"}', normalized: '{type:error}' },
    { why: 'JSON in JSON', text: '{\\"type\\":\\"error\\"}', normalized: '{type:error}' },
    { why: 'Python repr', text: "{'type': 'error'}", normalized: '{type:error}' },
    { why: 'escaped line breaks', text: 'one\\ntwo\\\\n\\tthree', normalized: 'onetwothree' },
    { why: 'Unicode escapes', text: 'isn\\u2019t \\u003chtml\\u003e', normalized: 'isnt<html>' },
    { why: 'HTML entities', text: '&lt;html&gt; &quot;a&quot; &amp; b', normalized: '<html>a&b' },
    { why: 'smart quotes and dashes', text: '“isn’t” – ok…', normalized: 'isnt-ok.' },
    { why: 'runs of full stops', text: 'wait...', normalized: 'wait.' },
    { why: 'trees and bullets', text: '  ⎿  Error: a\n  │ b\n└ c\n● d', normalized: 'error:abcd' },
    { why: 'pipes of logs', text: 'web-1  | one\n  |   two', normalized: 'web-1|onetwo' },
    { why: 'time stamps', text: '2026-01-19T04:28:42.504Z one\n[09/29/25 16:31:59] two', normalized: 'onetwo' },
    { why: 'times are not codes', text: '17:53:37.265 -32000', normalized: '-32000' },
    { why: 'columns of rich logs', text: 'was      session.py:363\ncomplete', normalized: 'wascomplete' },
    { why: 'labels that changed', text: 'npm ERR! code E1\nnpm error code E2', normalized: 'npmerrcodee1npmerrcodee2' },
    { why: 'Windows paths', text: 'C:\\Users\\nina\\new', normalized: 'c:usersninanew' },
    {
      why: 'Windows paths with blanks',
      text: 'C:\\Program Files\\nodejs\\node.exe',
      normalized: 'c:programfilesnodejsnode.exe',
    },
    { why: 'other scripts', text: '模型加载失败: Größe', normalized: '模型加载失败:größe' },
  ])('drops what depends on the carrier: $why', ({ text, normalized }) => {
    expect(normalize(text, lineRules(FIELD)).text).toBe(normalized);
  });

  it('knows nothing of one field by itself', () => {
    expect(normalize('npm ERR! code E1\nnpm error code E2').text).toBe('npmerr!codee1npmerrorcodee2');
    expect(normalize('was      session.py:363').text).toBe('wassession.py:363');
    const coffee = { labels: { f: ['Fehler', 'Störung'] }, columns: ['.log'] };
    expect(normalize('Fehler 7 Tank\nStörung 8      brueh.log:12', lineRules(coffee)).text).toBe('f7tankf8');
  });

  it('leads back to the source', () => {
    const source = `  ⎿ ${ESC}[31m"Over\n     loaded"`;
    const normalized = normalize(source);
    const back = Array.from(normalized.at, (offset) => source.charAt(offset).toLowerCase()).join('');
    expect(back).toBe(normalized.text);
  });
});

describe('truncate', () => {
  it('keeps a text of up to 1.5 million characters', () => {
    const text = 'x'.repeat(1_500_000);
    expect(truncate(text)).toMatchObject({ dropped: 0 });
  });

  it('keeps head and tail of a longer one, and the way back', () => {
    const text = `first\n${'noise\n'.repeat(2_000_000)}last`;
    const part = truncate(text);
    expect(part.text.startsWith('first\n')).toBe(true);
    expect(part.text.endsWith('\nlast')).toBe(true);
    expect(offsetInWhole(part, 2)).toBe(2);
    expect(text.slice(offsetInWhole(part, part.text.length - 4))).toBe('last');
    expect(part.text.length).toBe(text.length - part.dropped);
  });

  it.each([
    ['one line', 'x'.repeat(1_500_001)],
    ['short lines', 'noise\n'.repeat(400_000)],
    ['a break at the border', `${'x'.repeat(499_999)}\n${'y'.repeat(2_000_000)}`],
  ])('keeps what was kept: %s', (_, text) => {
    const part = truncate(text);
    expect(part.dropped).toBeGreaterThan(0);
    expect(part.text.length).toBe(text.length - part.dropped);
    expect(truncate(part.text)).toMatchObject({ text: part.text, dropped: 0 });
  });
});
