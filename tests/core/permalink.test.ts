import { describe, expect, test } from 'vitest';
import { nextId } from '../../src/core/address/entry-id.ts';
import { absolute, address, isHome, normalizeBase, toSlug, withBase } from '../../src/core/address/permalink.ts';

test.each([
  ['/', '/e/FX0001/', '/e/FX0001/'],
  ['', '/e/FX0001/', '/e/FX0001/'],
  ['/kb/', '/e/FX0001/', '/kb/e/FX0001/'],
  ['kb', 'e/FX0001/', '/kb/e/FX0001/'],
  ['/a/b', '/', '/a/b/'],
  ['//kb//', '//x', '/kb/x'],
])('below %s, %s is %s', (base, path, whole) => {
  expect(withBase(base, path)).toBe(whole);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['kb', '/kb/'],
  ['/kb', '/kb/'],
  ['/a/b/', '/a/b/'],
  ['/~team/v1.2/', '/~team/v1.2/'],
])('the base %s is %s', (base, normal) => {
  expect(normalizeBase(base)).toBe(normal);
});

test.each([
  '/kb; return 200',
  '/k{b}/',
  '/$uri/',
  '/"kb"/',
  '/kb\n/',
  '/a//b/',
  '/../',
  '/a/./b/',
  'C:/Git/kb',
  '/bücher/',
])('%j is no base path', (base) => {
  expect(() => normalizeBase(base)).toThrow(/^BASE_PATH is “.*plain path/s);
});

test('absolute addresses', () => {
  expect(absolute('https://x.example/', '/kb', address.entry('npm/eresolve'))).toBe(
    'https://x.example/kb/errors/npm/eresolve/',
  );
});

test('the address of a page begins and ends with a slash, that of a file ends with its kind', () => {
  for (const make of Object.values(address))
    expect(make('/a/b/', 'txt')).toMatch(/^\/(?:.*\/)?$|^\/.+\.(?:css|md|json|ndjson|xml|txt|png)$/);
});

test.each([
  [[], 'FX0001'],
  [['FX0001', 'FX0007'], 'FX0008'],
  [['FX9999'], 'FX10000'],
  [['draft', 'FX12', 'fx0090'], 'FX0013'],
])('after %j comes %s', (ids, next) => {
  expect(nextId(ids)).toBe(next);
});

describe('slugs', () => {
  test.each([
    ['ERESOLVE unable to resolve', 'eresolve-unable-to-resolve'],
    ['  Can’t resolve "x"!  ', 'cant-resolve-x'],
    ['Größe überschritten', 'grosse-uberschritten'],
    ['Error: 429 {"type":"rate_limit"}', 'error-429-type-rate-limit'],
    ['你好', ''],
    ['', ''],
  ])('%s → %s', (words, slug) => {
    expect(toSlug(words)).toBe(slug);
  });
  test('are cut between words', () => {
    expect(toSlug('one two three four', 12)).toBe('one-two');
    expect(toSlug('one two three', 7)).toBe('one-two');
    expect(toSlug('incomprehensibilities', 8)).toBe('incompre');
  });
});

test.each([
  ['https://errors.example.org', true],
  ['https://me.github.io/errors', true],
  ['http://localhost:4321/a/b/', true],
  ['https://a.example/kb?x=1', false],
  ['https://a.example/kb#x', false],
  ['https://a.example//kb', false],
  ['https://a.example/../kb', false],
  ['https://user:word@a.example', false],
  ['https://a.example; deny all', false],
  ['ftp://a.example', false],
  ['', false],
])('%s is the home of a site: %s', (text, is) => expect(isHome(text)).toBe(is));
