import { expect, test } from 'vitest';
import { plain, trimmed, withStandIns } from '../../src/repro/tidy.ts';

test('a folder inside another one is named by its own name', () => {
  const standIns = [
    ['/tmp/x/home', '/home/sam'],
    ['/tmp/x/home/demo', '/srv/shop-api'],
  ] as const;
  expect(withStandIns('/tmp/x/home/demo/a.js in /tmp/x/home', standIns)).toBe('/srv/shop-api/a.js in /home/sam');
});

test('a Python of a version manager is named as the system’s', () => {
  const line = '  File "/home/kim/.pyenv/versions/3.11.7/lib/python3.11/asyncio/runners.py", line 190, in run';
  expect(withStandIns(line, [])).toBe('  File "/usr/lib/python3.11/asyncio/runners.py", line 190, in run');
});

test.each([
  ['colours', '\u001b[31merror\u001b[0m here', 'error here'],
  ['a link', '\u001b]8;;https://example.com\u0007text\u001b]8;;\u0007', 'text'],
  ['what a progress line has overwritten', '10 %\r50 %\rdone', 'done'],
  ['line ends of Windows', 'a\r\nb\r\n', 'a\nb'],
  ['blank ends', '\n\na  \nb\n\n', 'a\nb'],
])('%s', (_what, output, expected) => {
  expect(plain(output)).toBe(expected);
});

test('long output keeps its beginning and its end, and says what is missing', () => {
  const lines = trimmed(Array.from({ length: 100 }, (_, i) => `line ${i + 1}`).join('\n')).split('\n');
  expect([lines.length, lines[0], lines[16], lines.at(-1)]).toEqual([41, 'line 1', '… 60 lines …', 'line 100']);
});

test('short output stays as it is', () => {
  const output = Array.from({ length: 40 }, (_, i) => `line ${i + 1}`).join('\n');
  expect(trimmed(output)).toBe(output);
});

test('of a long stack the first frames stay, and the brace at its end', () => {
  const frames = Array.from({ length: 9 }, (_, i) => `    at f${i + 1} (a.js:${i + 1})`).join('\n');
  expect(trimmed(`Error: no\n${frames} {\n  code: 1\n}`)).toBe(
    `Error: no\n${frames.split('\n').slice(0, 3).join('\n')}\n    … 6 frames … {\n  code: 1\n}`,
  );
});
