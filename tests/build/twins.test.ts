// What programs read of the built site: twins beside every page, the catalogue, the export, each in the form it promises.
import { sample } from '../sample.ts';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { address } from '../../src/core/address/permalink.ts';
import { FORMATS } from '../../src/core/page/formats.ts';
import { attribute, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const read = (file: string) => fs.readFileSync(path.join(site.folder, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));
const list = json(address.catalogue());
const paths: string[] = list.errors.map((entry: { path: string }) => entry.path);
const families: string[] = list.families.map((family: { path: string }) => family.path);
/** The addresses of all pages that have twins. */
const articles = [...paths.map(address.entry), ...families.map(address.family)];

test('the catalogue lists every entry and family that has a page, by id', () => {
  const pages = site.pages
    .filter(
      ({ address, redirectsTo, noindex }) =>
        /^\/(?:errors\/.+|families)\/.+\/$/.test(address) && !redirectsTo && !noindex,
    )
    .map((page) => page.address);
  expect([...articles].sort()).toEqual(pages.sort());
  const ids = list.errors.map((entry: { id: string }) => Number(entry.id.slice(2)));
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test.each(sample(articles, (article) => read(address.json(article)).length))(
  '%s has a twin in every format, and its page points to them',
  (article) => {
    const twins = FORMATS.map(({ ending }) => address.twin(article, ending));
    const page = site.pages.find((each) => each.address === article);
    const links = tags(page?.html ?? '', 'link').filter((attrs) => attribute(attrs, 'rel') === 'alternate');
    expect(links.map((attrs) => attribute(attrs, 'href')).filter((href) => twins.includes(href ?? ''))).toEqual(twins);
    for (const twin of twins) expect(read(twin), twin).toContain(site.origin + article);
    expect(json(address.json(article))).toMatchObject({ version: 1, url: site.origin + article });
  },
);

test('the export holds the same entries, one a line', () => {
  const lines = read(address.export()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(paths.map((entry) => json(address.json(address.entry(entry)))));
});

test('each file has the form of the schema that it names', () => {
  const some = sample(articles, (article) => read(address.json(article)).length, 40);
  const files = [address.catalogue(), ...some.map(address.json)];
  const schemas = new Map<string, z.ZodType>();
  for (const file of files) {
    const data = json(file);
    const name = data.$schema.slice(site.origin.length);
    const schema = schemas.get(name) ?? z.fromJSONSchema(json(name));
    schemas.set(name, schema);
    expect(schema.safeParse(data).error?.issues ?? [], file).toEqual([]);
  }
});

test('every address in them leads to a file of this site or away from it', () => {
  const urls = [address.catalogue(), address.export()].flatMap(
    (file) => read(file).match(new RegExp(`${site.origin}/[^\\s"\\\\)#]*`, 'g')) ?? [],
  );
  const lost = urls.filter((url) => {
    const file = url.slice(site.origin.length);
    return !site.files.has(file.endsWith('/') ? `${file}index.html` : file);
  });
  expect(urls.length).toBeGreaterThan(paths.length * 5);
  expect([...new Set(lost)]).toEqual([]);
});
