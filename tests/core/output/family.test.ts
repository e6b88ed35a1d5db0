// The page of a family in every format: the sections it shares with entries, its wordings by voice, its table and its entries.
import { countAllCommands } from '../../../src/core/catalogue/command-counts.ts';
import { expect, test } from 'vitest';
import { EXPORT_SCHEMAS } from '../../../src/core/content/export-schemas.ts';
import { FULL_DISK } from '../../../src/core/check/sample/family-text.ts';
import { FORMATS } from '../../../src/core/page/formats.ts';
import { searchRecord } from '../../../src/core/page/search-record.ts';
import { viewOf } from '../../../src/core/page/view.ts';
import { placesOf } from '../../../src/core/page/walk.ts';
import { catalogue } from '../../../src/core/publish/catalogue.ts';
import { inEntry, replace, sampleSite, write } from '../check/content-folder.ts';

const SITE = sampleSite(
  write(
    'content/families/full-disk.mdx',
    FULL_DISK.replace('shows: [logs]', 'intro: Who fills it.\n  shows: [commands, install, ports]'),
  ),
  replace(
    'content/tools/npm.yaml',
    /$/,
    'commands: [npm]\ninstall:\n  - by: apt\n    run:\n      linux: sudo apt-get install npm\n',
  ),
  inEntry('tool: npm', 'tool: npm\nfamily: full-disk'),
);
const [family] = SITE.families;
const [, entry] = [...SITE.entries].sort((a, b) => Number(a.tool === 'npm') - Number(b.tool === 'npm'));
const link = (path: string) => `https://errors.example${path}`;
if (!family || !entry) throw new Error('the sample cannot be read');
const view = viewOf(SITE, family, link);

test('it has the sections of an entry and its own, each place once', () => {
  const places = placesOf(view.document());
  expect(new Set(places).size).toBe(places.length);
  expect(view.document().sections.map(({ id }) => id)).toEqual([
    'quick-fix',
    'signature',
    'causes',
    'by-tool',
    'meaning',
    'mechanism',
    'members',
    'sources',
    'support',
    'facts',
    'report',
  ]);
});

test('a tool without the first fact has no row, and rows know the values that name them', () => {
  const [table] = view
    .document()
    .sections.flatMap(({ id, blocks }) => (id === 'by-tool' ? blocks : []))
    .slice(1);
  expect(table).toMatchObject({
    type: 'table',
    head: ['Tool', 'Command', 'How to install it', 'Port'],
    keys: [['npm']],
  });
});

test.each(FORMATS.map((format) => [format.name, format] as const))('%s says it', (_name, { write: text }) => {
  const written = text(view);
  for (const words of ['the disk is full', 'sudo apt-get install npm', 'npm ERESOLVE'])
    expect(written).toContain(words);
});

test('JSON has the promised form, and the catalogue lists families beside errors', () => {
  const plain = (data: object) => JSON.parse(JSON.stringify(data));
  const published = EXPORT_SCHEMAS['published-family'].parse(plain(view.data()));
  expect(published.tools).toMatchObject([{ slug: 'npm', values: ['npm'], facts: { commands: ['npm'] } }]);
  expect(published.members.map(({ id }) => id)).toEqual(['FX0001']);
  const list = catalogue(
    { ...SITE.settings },
    [...SITE.records.values()],
    [...SITE.familyRecords.values()],
    countAllCommands([], new Map()),
    link,
  );
  EXPORT_SCHEMAS.catalogue.parse(plain(list));
  expect(list.families).toMatchObject([
    { id: 'FAM0001', url: 'https://errors.example/families/full-disk/', area: 'Files' },
  ]);
  expect(list.errors.find(({ id }) => id === 'FX0001')).toMatchObject({ family: 'full-disk' });
});

test('an entry leads to its family, and full-text search finds it by any wording', () => {
  expect(FORMATS[0]?.write(viewOf(SITE, entry, link))).toContain('https://errors.example/families/full-disk/');
  const { url, html } = searchRecord(view);
  expect(url).toBe('/families/full-disk/');
  expect(html).toContain('data-pagefind-meta="layer[content]" content="family"');
  expect(html).toContain('cannot write … the disk is full'.replace('… the', '…: the'));
});
