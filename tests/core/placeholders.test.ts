// The {names} of signatures in commands: only what a signature captures is a place to fill.
import { describe, expect, test } from 'vitest';
import { capturedNames, splitPlaceholders } from '../../src/core/content/placeholders.ts';

test('names come from all signatures, with and without a type', () => {
  const signature = (text: string) => ({ text, mustHave: [], mustNot: [], examples: ['x'] });
  const names = capturedNames({
    signatures: [signature('port {port:port} of {host}'), signature('{"error":{code:1}} {path:path}')],
  });
  expect([...names]).toEqual(['port', 'host', 'path']);
});

describe('splitting', () => {
  const names = new Set(['port', 'path']);
  test.each([
    [
      'kill {port}',
      [
        ['kill ', undefined],
        ['{port}', 'port'],
      ],
    ],
    [
      '{path:path}/x',
      [
        ['{path}', 'path'],
        ['/x', undefined],
      ],
    ],
    [
      "awk '{print}' {port}",
      [
        ["awk '{print}' ", undefined],
        ['{port}', 'port'],
      ],
    ],
    ['$HOME {other}', [['$HOME {other}', undefined]]],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(splitPlaceholders(text, names).map((piece) => [piece.text, piece.name])).toEqual(pieces);
  });
});
