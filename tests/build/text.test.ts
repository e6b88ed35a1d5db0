// Nothing of the machine that built the site, and no value that was not there, is on a page.
import { expect, test } from 'vitest';
import type { Reading } from '../../src/core/content/reading.ts';
import { open } from '../../src/files/open.ts';
import { attributes, contentPages, type Page, readSite } from './built-site.ts';

const pages = contentPages(readSite('dist'));
const { readings, recordings } = (await open(process.cwd())).content;
const textOf = ({ source }: Pick<Reading, 'source'>) => ('text' in source ? source.text : '');
const sources = new Map(
  readings.map((reading) => {
    const recorded = recordings.filter(({ name }) => name === reading.id).map(textOf);
    const at = reading.kind.page?.address(reading.name) ?? '';
    return [at, [textOf(reading), ...recorded].join('\n')];
  }),
);

/** A page or its recording may well quote “undefined” as part of an error, and a list may show it: that is no leak. */
function isWritten({ html, address: here }: Page, word: string): boolean {
  return [here, ...attributes(html, 'a', 'href')].some((link) => sources.get(link.split('#')[0] ?? '')?.includes(word));
}

test.each([
  ['the folder of the project', process.cwd()],
  ['file: addresses', 'file://'],
  ['broken values', '[object '],
])('no page mentions %s', (_what, text) => {
  expect(
    pages.filter((page) => page.html.includes(text) && !isWritten(page, text)).map((page) => page.address),
  ).toEqual([]);
});

test('no text says undefined, null, NaN or Invalid Date', () => {
  const found = pages.flatMap((page) => {
    const text = page.html.replace(/<(script|style)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ');
    const words = [...text.matchAll(/\b(?:undefined|null|NaN|Invalid Date)\b/g)].filter(
      ([word]) => !isWritten(page, word),
    );
    return words.map(({ index }) => `${page.address}: …${text.slice(Math.max(0, index - 40), index + 40)}…`);
  });
  expect(found).toEqual([]);
});

test('no address on a page leads to this machine', () => {
  const local = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/;
  const addresses = ({ html }: Page) => [
    ...['a', 'link'].flatMap((tag) => attributes(html, tag, 'href')),
    ...['script', 'img'].flatMap((tag) => attributes(html, tag, 'src')),
    ...attributes(html, 'meta', 'content'),
  ];
  expect(pages.filter((page) => addresses(page).some((link) => local.test(link))).map((page) => page.address)).toEqual(
    [],
  );
});
