// Whatever happens to a file's text, the check reports it and goes on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/core/check/diagnostic.ts';
import { renderGithub } from '../../../src/core/check/render/github.ts';
import { renderJson } from '../../../src/core/check/render/json.ts';
import { renderText } from '../../../src/core/check/render/text.ts';
import { checkFolder, ENTRY, write } from './content-folder.ts';
import { ERESOLVE, LEDGER, NPM } from '../../../src/core/check/sample/texts.ts';

/** What hurts most in YAML and MDX. */
const NASTY = [
  '{',
  '}',
  '<',
  '>',
  '`',
  '```',
  '"',
  "'",
  ':',
  ': ',
  '#',
  ' #x',
  '-',
  '- ',
  '---\n',
  '...\n',
  '&a',
  '*a',
  '!x',
  '|',
  '>-',
  '\t',
  '\n',
  '\r',
  '\uFEFF',
  '\0',
  '\u2028',
  '😀',
  '[',
  ']',
  '](',
  'import ',
  'export ',
  '{/*',
  '<!--',
  '</Callout>',
  '<Callout>',
  '<a {...b}>',
  '? ',
  '%',
  '@',
  '~',
  'null',
  '\\',
  '$$',
  '[^1]',
  '# ',
  '## ',
];

type Change = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(
    ([where, length]): Change =>
      (text) =>
        cut(text, where, length),
  ),
  fc.tuple(at, fc.oneof(fc.constantFrom(...NASTY), fc.string({ maxLength: 8 }))).map(
    ([where, words]): Change =>
      (text) =>
        insert(text, where, words),
  ),
  fc.tuple(at, at).map(
    ([a, b]): Change =>
      (text) =>
        swapLines(text, a, b),
  ),
  at.map(
    (where): Change =>
      (text) =>
        swapCharacters(text, where),
  ),
  at.map(
    (where): Change =>
      (text) =>
        duplicateLine(text, where),
  ),
);

function healthy(report: Report): boolean {
  for (const { file, position, message, why } of report.diagnostics) {
    expect(position.line).toBeGreaterThanOrEqual(1);
    expect(position.column).toBeGreaterThanOrEqual(1);
    expect(position.length).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/undefined|\[object|NaN|\n/);
    expect(why).not.toBe('');
    const lines = report.texts.get(file)?.split(/\r\n?|\n/) ?? [''];
    expect(position.line).toBeLessThanOrEqual(lines.length);
  }
  renderText(report);
  renderGithub(report);
  JSON.parse(renderJson(report));
  return true;
}

test('an entry with random damage is reported or still valid', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const text = changes.reduce((text, change) => change(text), ERESOLVE);
      const report = checkFolder(write(ENTRY, text));
      expect(healthy(report)).toBe(true);
      expect(report.entries).toBe(2);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('so are a tool and a ledger', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const damaged = (text: string) => changes.reduce((text, change) => change(text), text);
      const edits = [write('content/tools/npm.yaml', damaged(NPM)), write('content/permalinks.txt', damaged(LEDGER))];
      expect(healthy(checkFolder(...edits))).toBe(true);
    }),
    { numRuns: 200 },
  );
}, 120_000);

test('so is any text at all', () => {
  const part = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, fenced) => {
      const text = parts.join('');
      expect(healthy(checkFolder(write(ENTRY, fenced ? `---\nid: FX0001\n${text}\n---\n${text}` : text)))).toBe(true);
    }),
    { numRuns: 150 },
  );
}, 120_000);

function cut(text: string, where: number, length: number): string {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + text.slice(start + length);
}

function insert(text: string, where: number, words: string): string {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + words + text.slice(start);
}

function swapCharacters(text: string, where: number): string {
  const start = Math.floor(where * Math.max(text.length - 2, 0));
  return text.slice(0, start) + (text[start + 1] ?? '') + (text[start] ?? '') + text.slice(start + 2);
}

function swapLines(text: string, a: number, b: number): string {
  const lines = text.split('\n');
  const [i, j] = [Math.floor(a * (lines.length - 1)), Math.floor(b * (lines.length - 1))];
  [lines[i], lines[j]] = [lines[j] ?? '', lines[i] ?? ''];
  return lines.join('\n');
}

function duplicateLine(text: string, where: number): string {
  const lines = text.split('\n');
  const i = Math.floor(where * (lines.length - 1));
  return [...lines.slice(0, i + 1), ...lines.slice(i)].join('\n');
}
