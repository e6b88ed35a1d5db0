// One page of each kind, taken from the built site, so that the tests hold for any content.
import fs from 'node:fs';
import path from 'node:path';
import { sample } from '../sample.ts';

/** All addresses of the site that are pages. */
const ALL_PAGES: readonly string[] = fs
  .readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map(
    (file) =>
      `/${file
        .split(path.sep)
        .join('/')
        .replace(/index\.html$/, '')}`,
  )
  .sort();

/** Entries, the one with the most on its page first. */
export const ENTRIES = ALL_PAGES.filter((page) => /^\/errors\/.+\/.+\/$/.test(page)).sort((a, b) => size(b) - size(a));

/** Some entries of every length, the longest first. */
export const SOME_ENTRIES: readonly string[] = sample(ENTRIES, size);

/** Some pages of every kind: what differs between two pages of one kind is their length. */
export const SOME_PAGES: readonly string[] = [...Map.groupBy(ALL_PAGES, kindOf).values()].flatMap((pages) =>
  sample(pages, size),
);

export const ENTRY = ENTRIES[0] ?? '/';
/** @public Also measured by bench/lighthouse. */
export const TOOL = first('/tools/');
/** @public Also measured by bench/lighthouse. */
export const CATEGORY = first('/categories/');
export const SHORT_LINK = first('/e/');

/** Name → address: one page of each kind. */
export const SAMPLES: Readonly<Record<string, string>> = {
  home: '/',
  entry: ENTRY,
  'tool hub': TOOL,
  'category hub': CATEGORY,
  family: first('/families/'),
  families: '/families/',
  'all errors': '/errors/',
  codes: '/codes/',
  references: '/references/',
  search: '/search/',
  about: '/about/',
  contributing: '/contributing/',
  'not found': '/errors/no-such-tool/no-such-error/',
};

function first(folder: string): string {
  const found = ALL_PAGES.find((page) => page.startsWith(folder) && page !== folder);
  if (!found) throw new Error(`dist has no page below ${folder}`);
  return found;
}

/** `/errors/npm/eresolve/` → `errors 3`: pages of one kind lie in one folder, equally deep. */
function kindOf(page: string): string {
  const parts = page.split('/').filter(Boolean);
  return `${parts[0] ?? ''} ${parts.length}`;
}

function size(page: string): number {
  return fs.statSync(path.join('dist', page, 'index.html')).size;
}
