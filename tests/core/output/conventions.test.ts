// The files that programs look for by convention: feed, search description, llms.txt.
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/core/publish/atom-feed.ts';
import { FORMATS } from '../../../src/core/page/formats.ts';
import { llmsTxt } from '../../../src/core/publish/llms-txt.ts';
import { openSearch } from '../../../src/core/publish/open-search.ts';
import { sampleRecord } from '../sample-entry.ts';

const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const site = { name: 'Errors & more', description: 'Paste an <error>.', licence };
const link = (path: string) => `https://errors.example${path}`;
const record = sampleRecord('FX0001', {
  title: 'npm: <ERESOLVE> & friends',
  description: 'Run `npm ci`, see [the other](FX0002).',
  published: '2026-01-01',
  updated: '2026-02-01',
  verified: '2026-02-01',
  changes: [{ date: '2026-02-01', what: 'Covers `npm 12`.' }],
});

test('the feed says what is new and what changed', () => {
  expect(atomFeed(site, [record], link)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <author>
        <name>
          <![CDATA[Errors & more]]>
        </name>
        <uri>https://errors.example/</uri>
      </author>
      <id>https://errors.example/feed.xml</id>
      <link href="https://errors.example/feed.xml" rel="self" type="application/atom+xml"/>
      <link href="https://errors.example/" rel="alternate" type="text/html"/>
      <rights>Content CC BY 4.0: https://creativecommons.org/licenses/by/4.0/</rights>
      <subtitle>
        <![CDATA[Paste an <error>.]]>
      </subtitle>
      <title>
        <![CDATA[Errors & more]]>
      </title>
      <updated>2026-02-01T00:00:00.000Z</updated>
      <entry>
        <category term="npm"/>
        <category term="build-deploy"/>
        <id>https://errors.example/e/FX0001/#updated-2026-02-01</id>
        <link href="https://errors.example/errors/npm/fx0001/" rel="alternate" type="text/html"/>
        <link href="https://errors.example/errors/npm/fx0001.md" rel="alternate" type="text/markdown"/>
        <published>2026-02-01T00:00:00.000Z</published>
        <summary>Covers npm 12.</summary>
        <title>
          <![CDATA[Updated: npm: <ERESOLVE> & friends]]>
        </title>
        <updated>2026-02-01T00:00:00.000Z</updated>
      </entry>
      <entry>
        <category term="npm"/>
        <category term="build-deploy"/>
        <id>https://errors.example/e/FX0001/#new-2026-01-01</id>
        <link href="https://errors.example/errors/npm/fx0001/" rel="alternate" type="text/html"/>
        <link href="https://errors.example/errors/npm/fx0001.md" rel="alternate" type="text/markdown"/>
        <published>2026-01-01T00:00:00.000Z</published>
        <summary>Run npm ci, see the other.</summary>
        <title>
          <![CDATA[New: npm: <ERESOLVE> & friends]]>
        </title>
        <updated>2026-01-01T00:00:00.000Z</updated>
      </entry>
    </feed>
    "
  `);
});

test('the feed reads back, has one id an event, and stays short', () => {
  const many = Array.from({ length: 100 }, (_, i) => sampleRecord(`FX${1000 + i}`, { updated: '2026-01-02' }));
  const feed = parseAtomFeed(atomFeed(site, many, link)) as { entries?: { id?: string }[] };
  const ids = (feed.entries ?? []).map(({ id }) => id);
  expect(ids).toHaveLength(60);
  expect(new Set(ids).size).toBe(60);
  expect(atomFeed(site, [], link)).toContain('<updated>1970-01-01');
});

test('two changes of one day are two events, and the first keeps its id', () => {
  const days = { published: '2026-01-01', updated: '2026-02-01', verified: '2026-02-01' };
  const changes = ['One.', 'Two.', 'Three.'].map((what) => ({ date: '2026-02-01', what }));
  const ids = (told: typeof changes) =>
    [...atomFeed(site, [sampleRecord('FX0001', { ...days, changes: told })], link).matchAll(/<id>.*#(.*)<\/id>/g)].map(
      ([, id]) => id,
    );
  expect(ids(changes.slice(0, 1))).toEqual(['updated-2026-02-01', 'new-2026-01-01']);
  expect(ids(changes)).toEqual([
    'updated-2026-02-01-3',
    'updated-2026-02-01-2',
    'updated-2026-02-01',
    'new-2026-01-01',
  ]);
});

test('the search description', () => {
  expect(openSearch(site, link)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>Errors &#38; more</ShortName>
      <Description>Paste an &#60;error&#62;.</Description>
      <InputEncoding>UTF-8</InputEncoding>
      <Image width="16" height="16" type="image/svg+xml">https://errors.example/favicon.svg</Image>
      <Url type="text/html" template="https://errors.example/search/?q={searchTerms}"/>
      <Url type="application/opensearchdescription+xml" rel="self" template="https://errors.example/opensearch.xml"/>
    </OpenSearchDescription>
    "
  `);
});

test('llms.txt', () => {
  const tools = [{ slug: 'npm', name: 'npm' }];
  expect(llmsTxt({ ...site, checkPages: true }, tools, [record], [], link, FORMATS)).toContain('/check/');
  expect(llmsTxt(site, tools, [record], [], link, FORMATS)).toMatchInlineSnapshot(`
    "# Errors & more

    > Paste an \\<error>.

    Each entry answers one error: its exact wording, a quick fix, causes with a check each, fixes with risk and confidence, and the sources that were read. Every page has the same address with another ending: \`.md\` for Markdown, \`.json\` for JSON, \`.txt\` for plain text. Cite a page by its permanent link, which stands in it.

    ## npm

    - [npm: \\<ERESOLVE> & friends](https://errors.example/errors/npm/fx0001.md)

    ## Optional

    - [Catalogue](https://errors.example/api/v1/errors.json): id, address, title, codes and signatures of every entry, as JSON
    - [Everything](https://errors.example/api/v1/errors.ndjson): every entry in full, one JSON object a line
    - [Schema](https://errors.example/schema/published-entry.schema.json): what an entry holds
    - [Codes](https://errors.example/codes/): which errors bear a code
    - [Feed](https://errors.example/feed.xml): what is new and what changed
    - [How evidence works](https://errors.example/about/): what the confidence words mean
    "
  `);
});
