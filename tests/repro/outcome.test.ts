import { expect, test } from 'vitest';
import { type Outcome, shortfall } from '../../src/repro/outcome.ts';

test.each<[Outcome, exit: number, output: string, lack: string | undefined]>([
  [{ exit: 0 }, 0, '', undefined],
  [{ exit: 0 }, 1, '', 'it ends with 1 and not with 0'],
  [{ exit: 'nonzero' }, 7, '', undefined],
  [{ exit: 'nonzero' }, 0, '', 'it ends with 0 and not with another code than 0'],
  [{ prints: ['a.c'] }, 0, 'xa.cx', undefined],
  [{ prints: ['a.c'] }, 0, 'abc', 'it does not print “a.c”'],
  [{ prints: ['/a.c/'] }, 0, 'abc', undefined],
  [{ prints: ['/^b$/'] }, 0, 'a\nb\nc', undefined],
  [{ prints: ['/B/i'] }, 0, 'b', undefined],
  [{ prints: ['/^x/'] }, 0, 'b', 'it does not print /^x/'],
  [{ prints: ['/usr/bin/node'] }, 0, '/usr/bin/node', undefined],
  [{ lacks: ['b'] }, 0, 'abc', 'it prints “b”'],
  [{ lacks: ['b'] }, 0, 'ac', undefined],
  [{ exit: 0, prints: ['a'], lacks: ['b'] }, 0, 'a', undefined],
])('%j, exit %i, %j', (outcome, exit, output, lack) => {
  expect(shortfall(outcome, { exit, output })).toBe(lack);
});
