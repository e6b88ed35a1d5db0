// Addresses: every rule about paths, slashes, ids and the base path, in one place. Addresses are promises.

/** Addresses below the base path: pages with a slash at both ends, files without one at their end. */
export const address = {
  home: () => '/',
  errors: () => '/errors/',
  entry: (path: string) => `/errors/${path}/`,
  families: () => '/families/',
  family: (slug: string) => `/families/${slug}/`,
  tool: (slug: string) => `/tools/${slug}/`,
  category: (slug: string) => `/categories/${slug}/`,
  /** A page in another format, by its own address and the ending of that format. */
  twin: (page: string, ending: string) => twin(page, ending),
  markdown: (page: string) => twin(page, 'md'),
  json: (page: string) => twin(page, 'json'),
  short: (id: string) => `/e/${id}/`,
  /** Picture of an entry by its id, or of the `site`. */
  social: (name: string) => `/social/${name}.png`,
  codes: () => '/codes/',
  namespace: (slug: string) => `/codes/${slug}/`,
  references: () => '/references/',
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
  theme: () => '/theme.css',
  openSearch: () => '/opensearch.xml',
  llms: () => '/llms.txt',
} as const;

/** Where a page is linked by its id: at its address, and one that is not there (any more) at its permanent one. */
export function addressOfId(id: string, find: (id: string) => { readonly address: string } | undefined): string {
  return find(id)?.address ?? address.short(id);
}

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

/** What the home of a site looks like, for whoever has written it otherwise. */
export const HOME_FORM =
  'it takes the scheme and the host of the site, such as https://errors.example.org, with a plain path where it lies below one, such as https://me.github.io/errors';

/** Whether a text is the address of a site's home; it is written into every page and into the settings of hosts. */
export function isHome(text: string): boolean {
  return /^https?:\/\/[\w.:~[\]-]+(?:\/[\w.~-]+)*\/?$/.test(text) && !/\/\.+(?:\/|$)/.test(text);
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

function twin(page: string, ending: string): string {
  return `${page.replace(/\/$/, '')}.${ending}`;
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}
