// The list of codes: what kind each is, who bears it, and what tells those apart.
import { expect, test } from 'vitest';
import { codeAnchor, codeGroup, listCodes } from '../../src/core/catalogue/code-list.ts';
import { sampleRecord } from './sample-entry.ts';

test.each([
  ['529', 'http'],
  ['-32000', 'json-rpc'],
  ['-32601', 'json-rpc'],
  ['ECONNREFUSED', 'errno'],
  ['WSAEADDRINUSE', 'errno'],
  ['ERESOLVE', 'errno'],
  ['os error 2', 'errno'],
  ['-66', 'errno'],
  ['exit code 137', 'exit'],
  ['SIGKILL', 'exit'],
  ['0xC0000005', 'exit'],
  ['11434', 'number'],
  ['209', 'number'],
  ['42P05', 'number'],
  ['P2039', 'number'],
  ['E11000', 'errno'],
  ['TS2307', 'number'],
  ['overloaded_error', 'name'],
  ['NOT_FOUND', 'name'],
  ['ERR_MODULE_NOT_FOUND', 'name'],
  ['GatedRepoError', 'name'],
])('%s is of the group %s', (code, group) => {
  expect(codeGroup(code)).toBe(group);
});

test('a code can stand in an address', () => {
  const codes = ['os error 2', '-32000', 'E11000', 'torchvision::nms', 'C++', 'C#', 'a "b"', '~', '50 %'];
  expect(codes.map(codeAnchor)).toEqual([
    'os-error-2',
    '-32000',
    'E11000',
    'torchvision::nms',
    'C++',
    'C~23~',
    'a-~22~b~22~',
    '~7e~',
    '50-~25~',
  ]);
});

test('codes stand by group and value, each with all that bear it and what the others say of them', () => {
  const related = [{ id: 'FX0002', relation: 'lookalike' as const, distinguish: 'Names an organisation.' }];
  const codes = listCodes([
    sampleRecord('FX0001', { codes: ['529', '429', 'b_error', 'A_error'], related }),
    sampleRecord('FX0002', { codes: ['429', '-32601', '-32000'] }),
    sampleRecord('FX0003', { codes: ['ENOENT', '429', '429'] }),
  ]);
  expect(codes.map(({ code }) => code)).toEqual(['429', '529', '-32000', '-32601', 'ENOENT', 'A_error', 'b_error']);
  expect(codes[0]?.bearers.map(({ record, distinguish }) => [record.id, distinguish])).toEqual([
    ['FX0001', undefined],
    ['FX0002', 'Names an organisation.'],
    ['FX0003', undefined],
  ]);
});

test('codes that differ by a sign stand apart', () => {
  const codes = listCodes(['C', 'C#', 'C++', 'C~23~'].map((code, at) => sampleRecord(`FX000${at}`, { codes: [code] })));
  expect(codes.map(({ code }) => code)).toEqual(['C', 'C#', 'C++', 'C~23~']);
  expect(new Set(codes.map(({ anchor }) => anchor)).size).toBe(4);
});

test('a code written with blanks and with hyphens is one code', () => {
  const codes = listCodes([
    sampleRecord('FX0001', { codes: ['os error 2'] }),
    sampleRecord('FX0002', { codes: ['os-error-2'] }),
  ]);
  expect(codes.map(({ anchor, bearers }) => [anchor, bearers.length])).toEqual([['os-error-2', 2]]);
});
