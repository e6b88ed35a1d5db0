// Match files, written and read again: whole, in parts, of another build, and of another version.
import { expect, test } from 'vitest';
import { answer } from '../../../src/core/answer/answer.ts';
import { cardPart } from '../../../src/core/answer/files.ts';
import { PublishedFiles, type ReadJson } from '../../../src/core/answer/published-files.ts';
import { OutdatedError } from '../../../src/core/answer/source.ts';
import { compileMatchFiles } from '../../../src/core/answer/compile-match-files.ts';
import type { MatchFile } from '../../../src/core/answer/match-files.ts';
import { sampleEntry } from '../sample-entry.ts';
import { siteWith } from '../site-with.ts';

const WORDS = 'amber birch cedar delta ember fjord grove heron inlet juniper kelp larch'.split(' ');

/** Entries with wordings of their own: enough of them are published in parts. */
function entries(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const words = [0, 1, 2, 3].map((k) => `${WORDS[(i * (k + 3)) % WORDS.length]}${(i * 7 + k) % 997}`);
    const signatures = [
      { text: `could not ${words.join(' ')} item {name:word} of entry${i}`, mustHave: [], mustNot: [], examples: [] },
    ];
    return sampleEntry({
      id: `FX${String(i + 1).padStart(4, '0')}`,
      path: `npm/entry-${i}`,
      title: `Entry ${i}`,
      signatures,
      related: [],
    });
  });
}

const hash = (text: string) => `h${[...text].reduce((sum, unit) => (sum * 31 + unit.charCodeAt(0)) % 1_000_003, 7)}`;
const compile = (count: number) => compileMatchFiles(siteWith(entries(count)), hash);
const message = (i: number) => entries(i + 1)[i]?.signatures[0]?.text.replace('{name:word}', 'x') ?? '';

function reader(files: readonly MatchFile[]): { read: ReadJson; asked: string[] } {
  const asked: string[] = [];
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const read: ReadJson = async (name) => {
    asked.push(name);
    const text = texts.get(name);
    if (text === undefined) throw new Error(`no ${name}`);
    return JSON.parse(text);
  };
  return { read, asked };
}

test('a small corpus is one index, one manifest and a few files of cards', async () => {
  const files = compile(20);
  expect(files.map(({ name }) => name.replace(/h\d+/, 'HASH'))).toEqual([
    'manifest.json',
    'index.HASH.json',
    'cards-0.HASH.json',
    'cards-1.HASH.json',
  ]);
  const site = new PublishedFiles(reader(files).read);
  const { matches, cards } = await answer(message(17), site);
  expect(matches[0]?.title).toBe('Entry 17');
  expect(cards.get(matches[0]?.id ?? '')?.title).toBe('Entry 17');
  expect((await site.cards(['FX0018', 'FX9999'])).size).toBe(1);
});

test('a large corpus answers the same from the parts that a paste needs', async () => {
  const files = compile(1500);
  const { read, asked } = reader(files);
  const site = new PublishedFiles(read);
  for (const i of [0, 700, 1499]) {
    const { matches } = await answer(message(i), site);
    expect(matches[0]).toMatchObject({ title: `Entry ${i}`, confidence: 'match', values: { name: 'x' } });
  }
  expect(asked.length).toBeLessThan(files.length / 3);
  expect(
    files.every(({ name }) => /^(?:manifest|(?:head|lists-\d+|bodies-\d+|cards-\d+)\.h\d+)\.json$/.test(name)),
  ).toBe(true);
});

test('the same content has the same names, other content has others', () => {
  const names = (count: number) => compile(count).map(({ name }) => name);
  expect(names(3)).toEqual(names(3));
  expect(names(3)).not.toEqual(names(4));
});

test('a page that is older than the files finds them again', async () => {
  const [old, fresh] = [compile(3), compile(4)];
  let files = old;
  const site = new PublishedFiles(async (name) => reader(files).read(name, false));
  await answer('', site);
  files = fresh;
  expect((await site.cards(['FX0004'])).get('FX0004')?.title).toBe('Entry 3');
});

test.each(['manifest', 'head', 'lists', 'bodies'])('a %s of another version is refused', async (kind) => {
  const { read } = reader(compile(1500));
  const site = new PublishedFiles(async (name, fresh) => {
    const content = await read(name, fresh);
    return name.startsWith(kind) ? { ...(content as object), format: 0 } : content;
  });
  await expect(answer(message(0), site)).rejects.toBeInstanceOf(OutdatedError);
});

test('missing files are tried again', async () => {
  let online = false;
  const { read } = reader(compile(2));
  const site = new PublishedFiles(async (name, fresh) => {
    if (!online) throw new Error('offline');
    return read(name, fresh);
  });
  await expect(answer('x', site)).rejects.toThrow('offline');
  online = true;
  expect((await answer(message(1), site)).matches[0]?.title).toBe('Entry 1');
});

test('the name of a card file tells a range, not an entry', () => {
  expect(['FX0001', 'FX0016', 'FX0017', 'FX12345', 'odd', ''].map(cardPart)).toEqual([0, 0, 1, 771, 0, 0]);
});
