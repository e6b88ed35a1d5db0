// Addresses: every rule about paths, slashes, ids and the base path, in one place. Addresses are promises.

/** Folder of the entries below the project's root, and the extension of their files. */
const ENTRIES = /(?:^|\/)content\/errors\/(.+)\.mdx$/;

/** `content/errors/npm/eresolve.mdx` → `npm/eresolve`; a file elsewhere answers with its own name. */
export function entryPathOf(file: string): string {
  return ENTRIES.exec(file.replaceAll('\\', '/'))?.[1] ?? file.replace(/\.mdx$/, '');
}

/** Addresses below the base path: pages with a slash at both ends, files without one at their end. */
export const address = {
  home: () => '/',
  errors: () => '/errors/',
  entry: (path: string) => `/errors/${path}/`,
  markdown: (path: string) => `/errors/${path}.md`,
  json: (path: string) => `/errors/${path}.json`,
  tool: (slug: string) => `/tools/${slug}/`,
  category: (slug: string) => `/categories/${slug}/`,
  short: (id: string) => `/e/${id}/`,
  /** Picture of an entry by its id, or of the `site`. */
  social: (name: string) => `/social/${name}.png`,
  codes: () => '/codes/',
  search: () => '/search/',
  about: () => '/about/',
  contributing: () => '/contributing/',
  /** What a code of the check means, and the list of all of them. */
  check: (code: string) => `/check/${code}/`,
  checkMarkdown: (code: string) => `/check/${code}.md`,
  checks: () => '/check/',
  catalogue: () => '/api/v1/errors.json',
  export: () => '/api/v1/errors.ndjson',
  schema: (name: string) => `/schema/${name}.schema.json`,
  feed: () => '/feed.xml',
  openSearch: () => '/opensearch.xml',
  llms: () => '/llms.txt',
} as const;

/** Puts an address below a base path: `('/kb/', '/e/FX0001/')` → `/kb/e/FX0001/`. Both may come with or without slashes. */
export function withBase(base: string, path: string): string {
  const folder = trimSlashes(base);
  const rest = path.replace(/^\/+/, '');
  return folder === '' ? `/${rest}` : `/${folder}/${rest}`;
}

/** The absolute form of an address, for canonical links, sitemaps and feeds. */
export function absolute(origin: string, base: string, path: string): string {
  return origin.replace(/\/+$/, '') + withBase(base, path);
}

/**
 * `/kb/`, `kb`, `` and `/` become a base path with a slash at both ends. Throws on what is no plain path: it is written into
 * every page and into the settings of hosts, where other characters would mean something.
 */
export function normalizeBase(base: string | undefined): string {
  const folder = trimSlashes(base ?? '');
  if (folder !== '' && !folder.split('/').every((segment) => /^(?!\.+$)[\w.~-]+$/.test(segment))) {
    throw new Error(
      `BASE_PATH is “${base}”, but the pages can only stand below a plain path: letters, digits, “.”, “_”, “~” and “-” between slashes, such as /kb/`,
    );
  }
  return folder === '' ? '/' : `/${folder}/`;
}

/** The id after the given ones: `FX0001`, `FX0007` → `FX0008`. Gaps are never filled, for an id is never used again. */
export function nextId(ids: Iterable<string>): string {
  let highest = 0;
  for (const id of ids) highest = Math.max(highest, Number(/^FX(\d+)$/.exec(id)?.[1] ?? 0));
  return `FX${String(highest + 1).padStart(4, '0')}`;
}

/** A readable slug from words: lower case, hyphens, at most `limit` characters, cut between words. */
export function toSlug(words: string, limit = 48): string {
  const slug = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’`]|\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= limit) return slug;
  return slug
    .slice(0, limit + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, limit);
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
