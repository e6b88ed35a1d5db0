// npm run codes: what it takes from lists, what it writes, and what it leaves alone.
import { expect, test } from 'vitest';
import { compareList } from '../../src/cli/codes/compare-list.ts';
import { itemsOf } from '../../src/cli/codes/list-items.ts';
import { writeFacts } from '../../src/cli/codes/write-facts.ts';
import type { NamespaceCode } from '../../src/core/content/namespace.ts';

const LIST = { pattern: String.raw`\{(?<number>\d+), "(?<code>E\w+)", "(?<says>[^"]+)"\}`, on: 'Linux', all: true };
const TEXT = '{1, "EPERM", "operation not permitted"},\n{2, "ENOENT", "no such file"},\n{99, "ENEW", "something new"},';
const FILE = `codes:
  - code: EPERM
    number: { Linux: 1, macOS: 1 }
    says: 'operation not permitted'
    means: 'Written by hand: number: 7.' # and a remark
  - code: 'ENOENT'
    number: { macOS: 2 }
    says: 'old words'
    means: 'Written by hand.'
    check: 'By hand as well.'
published: 2026-12-01
`;

function code(name: string, number: NamespaceCode['number'], says: string): NamespaceCode {
  return { code: name, number, says, also: [], means: 'Something.', silent: false, usual: false };
}

const codes = [
  code('EPERM', { Linux: 1, macOS: 1 }, 'operation not permitted'),
  code('ENOENT', { macOS: 2 }, 'old words'),
];

test('facts that differ are written, and nothing else', () => {
  const { changed, lacking } = compareList(codes, itemsOf(TEXT, LIST), LIST);
  expect(lacking.map((item) => item.code)).toEqual(['ENEW']);
  expect(writeFacts(FILE, changed)).toBe(
    FILE.replace('{ macOS: 2 }', '{ macOS: 2, Linux: 2 }').replace("'old words'", "'no such file'"),
  );
});

test('a number in hexadecimal stays in it', () => {
  const changed = [{ code: 'STATUS_X', field: 'number', on: undefined, to: 0xc0000005 }] as const;
  expect(writeFacts('  - code: STATUS_X\n    number: 0xC0000006\n', changed)).toBe(
    '  - code: STATUS_X\n    number: 0xC0000005\n',
  );
});

test('a list that has changed its form says so', () => {
  expect(() => itemsOf('nothing of the kind', LIST)).toThrow('the list has changed its form');
  const strange = TEXT.replaceAll('"E', '"EX');
  expect(() => compareList(codes, itemsOf(strange, LIST), LIST)).toThrow('the list has changed its form');
});

test('codes of a list with numbers alone get their prefix', () => {
  const list = { pattern: String.raw`(?<name>[A-Z]+) = (?<code>\d+)`, prefix: 'YN', all: true };
  expect(itemsOf('EXCEPTION = 1,', list)).toEqual([{ code: 'YN0001', name: 'EXCEPTION' }]);
});
