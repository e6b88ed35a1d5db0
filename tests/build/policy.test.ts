// The Content-Security-Policy holds on every page, and nothing on a page needs an exception from it.
import { expect, test } from 'vitest';
import { attribute, type Page, readSite, tags } from './built-site.ts';

const site = readSite('dist');
const failing = (holds: (page: Page) => boolean) =>
  site.pages.filter((page) => !holds(page)).map((page) => page.address);

const policyOf = ({ html }: Page) => {
  const found = tags(html, 'meta').find(
    (attrs) => attribute(attrs, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return attribute(found ?? '', 'content') ?? '';
};

test('every page has a policy without unsafe-inline and unsafe-eval', () => {
  const strict = (page: Page) =>
    /default-src '(?:self|none)'/.test(policyOf(page)) &&
    !/unsafe-(?:inline|eval|hashes)/.test(policyOf(page).replace('wasm-unsafe-eval', ''));
  expect(failing(strict)).toEqual([]);
});

test('the policy lets scripts, styles and connections come from this site alone', () => {
  const hosts = (page: Page) => policyOf(page).match(/https?:|\*|blob:|filesystem:/g) ?? [];
  expect(failing((page) => hosts(page).length === 0)).toEqual([]);
});

test('no page has inline scripts, inline styles, style attributes or event attributes', () => {
  const scripts = (page: Page) =>
    tags(page.html, 'script').filter(
      (attrs) => attribute(attrs, 'src') === undefined && attribute(attrs, 'type') !== 'application/ld+json',
    );
  expect(failing((page) => scripts(page).length === 0)).toEqual([]);
  expect(failing((page) => tags(page.html, 'style').length === 0)).toEqual([]);
  expect(failing((page) => !/<[a-z][^<>]*\s(?:style|on[a-z]+)=/.test(page.html))).toEqual([]);
});

test('no page loads anything from elsewhere', () => {
  const loaded = (page: Page) =>
    [
      ...page.html.matchAll(
        /<(?:script|img|iframe|source|video|audio|link)\b[^>]*\s(?:src|href)="(https?:)?\/\/[^"]*"[^>]*>/g,
      ),
    ]
      .map((match) => match[0])
      .filter((tag) => !/rel="(?:canonical|alternate|license)"/.test(tag));
  expect(failing((page) => loaded(page).length === 0)).toEqual([]);
});
