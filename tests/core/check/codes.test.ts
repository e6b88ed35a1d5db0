// The table of codes against its tests: every code has a case that shows its whole text.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CODES, type DiagnosticCode } from '../../../src/core/check/codes.ts';

const folder = import.meta.dirname;
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
  .join('\n');

test('every code has a case', () => {
  const shown = new Set(
    [
      ...tests.matchAll(/^\s+"?(?:content\/\S+|fixpoint\.config\.ts):(?:\d+|N):\d+ (?:error|warning) (FXC\d{3}) /gm),
    ].map((match) => match[1]),
  );
  expect(Object.keys(CODES).filter((code) => !shown.has(code))).toEqual([]);
});

test('titles are a few words, each its own; a sentence has no full stop, a reason ends with one', () => {
  const rows = Object.entries(CODES);
  expect(new Set(rows.map(([, row]) => row.title)).size).toBe(rows.length);
  for (const [code, row] of rows) {
    expect(row.title.length, code).toBeLessThan(45);
    expect(row.why, code).toMatch(/^[A-Z“].*[.]$/);
  }
});

test('codes are permanent: the ones that were given out are still there', () => {
  const given: DiagnosticCode[] = ['FXC001', 'FXC010', 'FXC020', 'FXC040', 'FXC060', 'FXC070', 'FXC080'];
  expect(given.every((code) => code in CODES)).toBe(true);
});
