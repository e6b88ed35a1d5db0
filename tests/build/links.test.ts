// No link of the site leads nowhere.
import { expect, test } from 'vitest';
import { attributes, readSite } from './built-site.ts';
import { brokenLinks, countLinks } from './check-links.ts';

const site = readSite('dist');

test('every internal link and fragment leads somewhere', () => {
  expect(countLinks(site)).toBeGreaterThan(site.pages.length);
  expect(brokenLinks(site)).toEqual([]);
});

test('links to other sites are https and tell nobody where the visitor came from by opener', () => {
  const links = site.pages.flatMap((page) =>
    attributes(page.html, 'a', 'href').filter((link) => /^[a-z]+:/.test(link)),
  );
  expect(links.filter((link) => !/^(?:https|mailto):/.test(link) && !link.startsWith(site.origin))).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = site.pages.flatMap((page) => {
    const ids = [...page.html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.address}#${id}`);
  });
  expect(twice).toEqual([]);
});
