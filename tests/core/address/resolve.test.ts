// One door says what answers at an address, for pages, twins and hosts alike: chains of moves end where they end, lines count in
// order of time, and what leads nowhere answers nowhere.
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../../src/core/address/ledger.ts';
import { resolveAddresses, type Standing } from '../../../src/core/address/resolve.ts';
import { KINDS } from '../../../src/core/content/kinds.ts';

const addressesOf = (pages: readonly Standing[], ...lines: string[]) =>
  resolveAddresses(pages, readLedger({ path: 'content/permalinks.txt', text: lines.join('\n') }, KINDS));
const page = (path: string, id?: string) => ({ id, address: `/errors/${path}/` });

describe('a chain of moves', () => {
  const lines = [
    'FX0001 npm/one live 2026-01-01',
    'FX0001 npm/one moved → npm/two 2026-02-01',
    'FX0001 npm/two moved → npm/three 2026-03-01',
    'FX0001 npm/three live 2026-03-01',
  ];
  test.each(['/errors/npm/one/', '/errors/npm/two/', '/e/FX0001/'])('%s leads to its end in one step', (at) => {
    const addresses = addressesOf([page('npm/three', 'FX0001')], ...lines);
    expect(addresses.get(at)).toEqual({ kind: 'redirect', id: 'FX0001', to: '/errors/npm/three/' });
  });
  test('ends at the notice of a page that is gone', () => {
    const addresses = addressesOf([], ...lines, 'FX0001 npm/three retired 2026-04-01 # why');
    expect(addresses.get('/errors/npm/one/')).toMatchObject({ to: '/errors/npm/three/' });
    expect(addresses.get('/errors/npm/three/')).toEqual({
      kind: 'gone',
      id: 'FX0001',
      date: '2026-04-01',
      note: 'why',
    });
    expect(addresses.get('/e/FX0001/')).toMatchObject({ to: '/errors/npm/three/' });
  });
  test('ends at the first page on its way', () => {
    const addresses = addressesOf([page('npm/two', 'FX0002'), page('npm/three', 'FX0001')], ...lines);
    expect(addresses.get('/errors/npm/one/')).toMatchObject({ to: '/errors/npm/two/' });
    expect(addresses.get('/errors/npm/two/')).toEqual({ kind: 'page', id: 'FX0002' });
  });
});

test('of several retired paths of an id the last in order of time answers for it, wherever its path was first mentioned', () => {
  const addresses = addressesOf(
    [],
    'FX0001 npm/a live 2026-01-01',
    'FX0001 npm/b live 2026-02-01',
    'FX0001 npm/b retired 2026-03-01 # first',
    'FX0001 npm/a retired 2026-04-01 # then',
  );
  expect(addresses.get('/e/FX0001/')).toMatchObject({ to: '/errors/npm/a/' });
});

test('an id that was merged into another page leads there', () => {
  const addresses = addressesOf(
    [page('npm/new', 'FX0002')],
    'FX0001 npm/old live 2026-01-01',
    'FX0002 npm/new live 2026-01-02',
    'FX0001 npm/old moved → npm/new 2026-02-01',
  );
  expect(addresses.get('/e/FX0001/')).toMatchObject({ to: '/errors/npm/new/' });
});

test.each([
  ['a circle', ['FX0001 npm/a moved → npm/b 2026-01-01', 'FX0001 npm/b moved → npm/a 2026-01-01']],
  ['a path that never was', ['FX0001 npm/a moved → npm/never 2026-01-01']],
  ['a page that is lost', ['FX0001 npm/a live 2026-01-01']],
])('%s answers nowhere', (_what, lines) => {
  const addresses = addressesOf([], ...lines);
  expect(addresses.get('/errors/npm/a/')).toBeUndefined();
  expect(addresses.get('/e/FX0001/')).toBeUndefined();
});

test('a page stands at its address although the ledger remembers something else', () => {
  const addresses = addressesOf(
    [page('npm/a', 'FX0001'), page('npm/b')],
    'FX0001 npm/a retired 2026-01-01',
    'FX0001 npm/b moved → npm/a 2026-01-01',
  );
  expect(addresses.get('/errors/npm/a/')).toEqual({ kind: 'page', id: 'FX0001' });
  expect(addresses.get('/errors/npm/b/')).toEqual({ kind: 'page', id: undefined });
});
