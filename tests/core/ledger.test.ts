import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/core/content/content.ts';
import { KINDS } from '../../src/core/content/kinds.ts';
import { formatLedgerLine, lastOf, type PathState, readLedger } from '../../src/core/address/ledger.ts';
import { missingLines } from '../../src/core/catalogue/missing-lines.ts';
import { contentFolder, type Edit, ENTRY, inEntry, remove, replace, write } from './check/content-folder.ts';
import { ERESOLVE } from '../../src/core/check/sample/texts.ts';

const read = (text: string) => readLedger({ path: 'content/permalinks.txt', text }, KINDS);

describe('lines', () => {
  test.each<[string, PathState]>([
    ['FX0001  npm/a  live  2026-01-31', { kind: 'live' }],
    ['FX0001 npm/a live 2026-01-31', { kind: 'live' }],
    ['FX0001\tnpm/a\tmoved → npm/b\t2026-01-31', { kind: 'moved', to: 'npm/b' }],
    ['FX0001 npm/a moved -> npm/b 2026-01-31', { kind: 'moved', to: 'npm/b' }],
    ['FX0001 npm/a retired 2026-01-31', { kind: 'retired', note: undefined }],
    ['FX0001 npm/a retired 2026-01-31 # npm 6 is gone', { kind: 'retired', note: 'npm 6 is gone' }],
  ])('%s', (text, state) => {
    expect(read(text).lines).toMatchObject([{ id: 'FX0001', path: 'npm/a', state, date: '2026-01-31', line: 1 }]);
  });
  test.each([
    'FX1 npm/a live 2026-01-31',
    'FX0001 npm/a live',
    'FX0001 npm/a dead 2026-01-31',
    'FX0001 npm/a moved 2026-01-31',
    'FX0001 npm/a live 2026-02-30',
    'FX0001 npm/a live yesterday',
    'FX0001 npm/a;deny live 2026-01-31',
    'FX0001 npm/{a} live 2026-01-31',
    'FX0001 npm/a moved → "npm/b" 2026-01-31',
  ])('%s is none', (text) => {
    expect(read(`# head\n\n${text}\n`)).toMatchObject({ lines: [], problems: [{ text, position: { line: 3 } }] });
  });
  test('comments, empty lines, other line ends and a byte order mark say nothing', () => {
    expect(read('\uFEFF# x\r\n\r\nFX0001 npm/a live 2026-01-31\r\n')).toMatchObject({
      lines: [{ line: 3 }],
      problems: [],
    });
  });
  test('are written as they are read', () => {
    for (const text of [
      'FX0001  npm/a  live  2026-01-31',
      'FX0001  npm/a  moved → npm/b  2026-01-31',
      'FX0001  npm/a  retired  2026-01-31  # gone',
    ]) {
      expect(read(text).lines.map(formatLedgerLine)).toEqual([text]);
    }
  });
});

test('the latest line of a path counts, and redirects are followed to their end', () => {
  const ledger = read(
    [
      'FX0001 a/a live 2026-01-01',
      'FX0001 a/a moved → a/b 2026-02-01',
      'FX0001 a/b moved → a/c 2026-03-01',
      'FX0001 a/c live 2026-03-01',
      'FX0002 b/a moved → b/b 2026-03-01',
      'FX0002 b/b moved → b/a 2026-03-01',
      'FX0003 c/a moved → c/gone 2026-03-01',
    ].join('\n'),
  );
  expect(lastOf(ledger, '/errors/a/a/')?.path).toBe('a/c');
  expect(lastOf(ledger, '/errors/b/a/')).toBeUndefined();
  expect(lastOf(ledger, '/errors/c/a/')).toBeUndefined();
  expect(lastOf(ledger, '/never/')).toBeUndefined();
});

describe('missing lines', () => {
  const missing = (...edits: Edit[]) =>
    missingLines(readContent(contentFolder(...edits))).map(({ line }) => formatLedgerLine(line));
  const empty = write('content/permalinks.txt', '');
  test('none', () => {
    expect(missing()).toEqual([]);
  });
  test('of published entries, in the order of their files', () => {
    expect(missing(empty)).toEqual([
      'FX0002  docker/no-space  live  2026-11-20',
      'FX0001  npm/eresolve  live  2026-11-20',
    ]);
  });
  test('not of drafts, and not of entries that do not fit', () => {
    expect(missing(empty, inEntry('tool: npm', 'draft: true\ntool: npm'))).toHaveLength(1);
    expect(missing(empty, inEntry('risk: config', 'risk: high'))).toHaveLength(1);
  });
  test('of aliases', () => {
    expect(missing(inEntry('codes: [', 'aliases: [npm/old]\ncodes: ['))).toEqual([
      'FX0001  npm/old  moved → npm/eresolve  2026-11-21',
    ]);
  });
  test('of a file that moved', () => {
    expect(missing(remove(ENTRY), write('content/errors/npm/peers.mdx', ERESOLVE))).toEqual([
      'FX0001  npm/peers  live  2026-11-20',
      'FX0001  npm/eresolve  moved → npm/peers  2026-11-21',
    ]);
  });
  test('not of a copy: the id belongs to the page that stands', () => {
    expect(missing(write('content/errors/npm/copy.mdx', ERESOLVE))).toEqual([]);
    expect(missing(replace(ENTRY, 'FX0001', 'FX0002'))).toEqual([]);
  });
});
