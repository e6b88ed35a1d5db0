// What of a source is kept, what is left out and why, and when a reader has gone blind.
import { describe, expect, it } from 'vitest';
import { choosePages } from '../../../src/cli/references/choose.ts';
import { inFolder } from '../../../src/cli/references/package-folder.ts';
import { refresh } from '../../../src/cli/references/refresh.ts';
import type { FoundPage, ReferenceSource } from '../../../src/cli/references/source.ts';
import { sourceText } from '../../../src/cli/references/source-text.ts';
import { REFERENCE } from '../../../src/core/content/kinds/reference.ts';
import { readFile } from '../../../src/core/content/reading.ts';

const SOURCE = { name: 'Gnu', tool: 'gnu', mentions: ['gnu'], base: 'https://gnu.example/' };
const page = (at: string, says: string[], more: Partial<FoundPage> = {}): FoundPage => ({
  at,
  code: at,
  says,
  ...more,
});
const chosen = (...pages: FoundPage[]) => choosePages(SOURCE, pages);

describe('what is kept', () => {
  it.each<[string, FoundPage, object]>([
    ['a message of common words', page('a', ['Not found', 'Invalid value: {value}']), { common: 2 }],
    ['one with hardly a letter', page('a', ['{value}: a']), { short: 1 }],
    [
      'one of common words and a name that is a word',
      page('a', ['Unexpected {name}.'], { beside: ['strict'] }),
      { common: 1 },
    ],
  ])('not %s', (_, found, leftOut) => expect(chosen(found)).toEqual({ pages: [], leftOut }));

  it('a message of common words with the name of its rule beside it', () => {
    expect(chosen(page('no-gnu', ['Unexpected {name}.'], { beside: ['zoo/no-wildebeest'] })).pages).toEqual([
      { at: 'no-gnu', code: 'no-gnu', beside: ['zoo/no-wildebeest'], says: ['Unexpected {name}'] },
    ]);
  });

  it('asks for what usually stands beside a message only where its words do not tell', () => {
    const { pages } = chosen(
      page('plain', ['Invalid option: {name}'], { usually: ['wildebeest_option'] }),
      page('telling', ['The wildebeest hydrated twice without a savanna'], { usually: ['wildebeest_twice'] }),
    );
    expect(pages.map(({ beside }) => beside)).toEqual([['wildebeest_option'], undefined]);
  });

  it('a code alone where it is a name, not where it is a word', () => {
    const { pages, leftOut } = chosen(page('ERR_WILDEBEEST', ['[ERR_WILDEBEEST]']), page('curly', ['curly']));
    expect([pages.map(({ at }) => at), leftOut]).toEqual([['ERR_WILDEBEEST'], { common: 1 }]);
  });

  it('nothing that stands on several pages, and of wordings that differ in names alone one', () => {
    const { pages, leftOut } = chosen(
      page('a', [
        'The wildebeest {name} of the savanna hydrated twice',
        'The wildebeest {other} of the savanna hydrated twice',
      ]),
      page('b', ['A hydrated savanna wildebeest of its own']),
      page('c', ['A hydrated savanna wildebeest of its own']),
    );
    expect([pages.map(({ at, says }) => [at, says.length]), leftOut]).toEqual([[['a', 1]], { twice: 2 }]);
  });

  it('nothing that another program prints, unless that is told by what stands beside it', () => {
    // Words of coreutils, which the background holds.
    const text = 'cannot create regular file';
    const foreign = chosen(page('a', [`${text} {file}`]));
    expect(foreign.pages).toEqual([]);
    const told = chosen(page('wildebeest_file', [`${text} {file}`], { usually: ['wildebeest_file'] }));
    expect(told.pages.map(({ beside }) => beside)).toEqual([['wildebeest_file']]);
  });
});

describe('a source', () => {
  const folder = inFolder('npm:gnu', '2.1.0', 'MIT', '/nowhere');
  const source = (pages: readonly FoundPage[], least = 1): ReferenceSource => ({
    ...SOURCE,
    file: 'gnu',
    list: 'https://gnu.example/all',
    base: (version) => `https://gnu.example/${version.charAt(0)}/`,
    from: [{ npm: 'gnu' }],
    least,
    read: async () => pages,
  });
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => page(`GNU_W${i}`, [`[GNU_W${i}]: the wildebeest hydrated ${i} times`]));

  it('says where it was read, and is a file of content', async () => {
    const read = await refresh(source(many(2)), [folder], '2026-12-01');
    expect(read).toMatchObject({ base: 'https://gnu.example/2/', refreshed: '2026-12-01', leftOut: {} });
    expect(read.from).toEqual([{ package: 'npm:gnu', version: '2.1.0', licence: 'MIT' }]);
    const reading = readFile(REFERENCE, { path: 'content/references/gnu.yaml', text: sourceText(read) });
    expect(reading.findings).toEqual([]);
    expect(reading.value).toEqual(read);
  });

  it('with fewer pages than it has at least is refused, and so is one that lost many', async () => {
    await expect(refresh(source(many(2), 3), [folder], '2026-12-01')).rejects.toThrow(
      '2 pages were found where there are 3 or more; its form has changed',
    );
    const before = await refresh(source(many(10)), [folder], '2026-12-01');
    await expect(refresh(source(many(5)), [folder], '2026-12-02', before)).rejects.toThrow(/5 pages .* 6 or more/);
    await expect(refresh(source(many(7)), [folder], '2026-12-02', before)).resolves.toMatchObject({});
  });
});
