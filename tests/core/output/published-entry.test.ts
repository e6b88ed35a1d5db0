// What programs read: entries and the catalogue in the form that their schemas promise, in an order that nothing disturbs.
import { expect, test } from 'vitest';
import { countAllCommands } from '../../../src/core/catalogue/command-counts.ts';
import { EXPORT_SCHEMAS } from '../../../src/core/content/export-schemas.ts';
import { toRecord } from '../../../src/core/content/record.ts';
import { byId, catalogue } from '../../../src/core/publish/catalogue.ts';
import { goneJson, goneMarkdown } from '../../../src/core/page/gone-path.ts';
import { publishEntry } from '../../../src/core/page/published-entry.ts';
import { publishedEntries, sampleContext } from '../sample-context.ts';
import { sampleEntry, sampleRecord } from '../sample-entry.ts';

const published = await publishedEntries();

test('links of prose are spelled out, and what only looks like one stays', () => {
  const entry = sampleEntry();
  const quickFix = { ...entry.quickFix, text: 'As [the docs](source:npm-docs) and [FX2](FX0002#prune) say: `a](b)`.' };
  const { quickFix: written, causes, $schema, version } = publishEntry(sampleEntry({ quickFix }), sampleContext());
  expect(written.text).toBe(
    'As [the docs](https://docs.npmjs.com/cli/v11/using-npm/config#legacy-peer-deps) and [FX2](https://errors.example/errors/docker/no-space/#prune) say: `a](b)`.',
  );
  expect(causes[0]?.url).toBe('https://errors.example/e/FX0001/#peer-conflict');
  expect({ $schema, version }).toEqual({
    $schema: 'https://errors.example/schema/published-entry.schema.json',
    version: 1,
  });
});

test('an address with parentheses does not end its link early', () => {
  const entry = sampleEntry();
  const url = 'https://docs.example/a_(b)_(c)';
  const sources = entry.sources.map((source) => ({ ...source, url }));
  const { description } = publishEntry(
    sampleEntry({ sources, description: 'As [the docs](source:npm-docs) say.' }),
    sampleContext(),
  );
  expect(description).toBe('As [the docs](https://docs.example/a_%28b%29_%28c%29) say.');
});

test('nothing of the project’s folders and no mark of an author goes out', () => {
  const keys = Object.keys(publishEntry(sampleEntry(), sampleContext()));
  expect(keys.slice(0, 8)).toEqual(['$schema', 'version', 'id', 'path', 'url', 'shortUrl', 'markdownUrl', 'title']);
  for (const key of ['file', 'body', 'draft', 'aliases']) expect(keys).not.toContain(key);
});

test.each(published.map((each) => [each.entry.path, each] as const))(
  '%s has the promised form',
  (_, { entry, context }) => {
    const json = JSON.parse(JSON.stringify(publishEntry(entry, context)));
    // Lengths bind authors only: a text with its links spelled out may be longer.
    const problems = EXPORT_SCHEMAS['published-entry'].safeParse(json).error?.issues ?? [];
    expect(problems.filter(({ code }) => code !== 'too_big')).toEqual([]);
    expect(JSON.stringify(json)).not.toMatch(/\]\((?:FX\d|source:)/);
  },
);

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const SITE = { name: 'Errors', description: 'Errors of npm.', licence };

test('the catalogue has the promised form, and its order is that of the ids', () => {
  const records = ['FX10000', 'FX0002', 'FX0010', 'FX0001'].map((id) => sampleRecord(id));
  const list = catalogue(SITE, records, [], countAllCommands([], new Map()), (path) => `https://errors.example${path}`);
  expect([list.name, list.description]).toEqual(['Errors', 'Errors of npm.']);
  expect(list.errors.map(({ id }) => id)).toEqual(['FX0001', 'FX0002', 'FX0010', 'FX10000']);
  expect(byId(records.toReversed()).map(({ id }) => id)).toEqual(list.errors.map(({ id }) => id));
  const real = catalogue(
    SITE,
    published.map(({ entry }) => toRecord(entry)),
    [],
    countAllCommands(
      published.map(({ entry }) => entry),
      new Map(),
    ),
    (path) => `https://errors.example${path}`,
  );
  for (const each of [
    list,
    real,
    catalogue(SITE, [], [], countAllCommands([], new Map()), (path) => `https://errors.example${path}`),
  ])
    EXPORT_SCHEMAS.catalogue.parse(JSON.parse(JSON.stringify(each)));
});

test('a path that is gone says what became of it', () => {
  const moved = { kind: 'moved', id: 'FX0001', url: 'https://errors.example/errors/npm/new/' } as const;
  const retired = { kind: 'retired', id: 'FX0001', date: '2026-11-22', note: 'npm 6 is gone' } as const;
  expect(goneMarkdown(moved)).toBe('# FX0001 has moved\n\nThis page is at <https://errors.example/errors/npm/new/>.\n');
  expect(goneMarkdown(retired)).toBe('# FX0001 was retired on 22 Nov 2026\n\nnpm 6 is gone\n');
  expect(goneJson(moved)).toEqual({ version: 1, id: 'FX0001', state: 'moved', movedTo: moved.url });
  expect(goneJson(retired)).toMatchObject({ version: 1, id: 'FX0001', state: 'retired', date: '2026-11-22' });
});
