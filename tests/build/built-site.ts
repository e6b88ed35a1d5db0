// A built site as data: its pages with what their HTML says, and the addresses of all its files.
import fs from 'node:fs';
import path from 'node:path';

export interface Page {
  /** Below the base path: `/errors/npm/eresolve/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly noindex: boolean;
  /** Where the page only leads on to. */
  readonly redirectsTo: string | undefined;
}

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  readonly pages: readonly Page[];
  /** Addresses of all files, below the base path. */
  readonly files: ReadonlySet<string>;
}

/** Where the site of this project is published, as content/site.yaml says. */
const ORIGIN = process.env.SITE_URL ?? siteUrl();

/** Reads a built folder. Throws with a sentence when there is none. */
export function readSite(folder: string, base = '/', origin = ORIGIN): BuiltSite {
  if (!fs.existsSync(path.join(folder, 'index.html')))
    throw new Error(`${folder} holds no site; run npm run build first`);
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const files = names.map(
    (item) => `/${path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/')}`,
  );
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  return { folder, base, origin, pages, files: new Set(files) };
}

/** The pages that are content: everything that is no redirect. */
export function contentPages(site: BuiltSite): readonly Page[] {
  return site.pages.filter((page) => page.redirectsTo === undefined);
}

/** All values of an attribute of an element, entities decoded: `attributes(html, 'a', 'href')`. */
export function attributes(html: string, tag: string, name: string): string[] {
  return tags(html, tag).flatMap((attrs) => attribute(attrs, name) ?? []);
}

/** The attribute texts of all elements with this tag. */
export function tags(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}((?:\\s+[^\\s=>]+(?:=(?:"[^"]*"|[^\\s>"]*))?)*)\\s*/?>`, 'g'))].map(
    (m) => m[1] ?? '',
  );
}

/** One attribute out of an attribute text. */
export function attribute(attrs: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}(?:=(?:"([^"]*)"|([^\\s>"]*)))?(?=\\s|$)`).exec(attrs);
  return match ? decode(match[1] ?? match[2] ?? '') : undefined;
}

/** The content of `<meta name=…>` or `<meta property=…>`. */
export function meta(html: string, name: string): string | undefined {
  const found = tags(html, 'meta').find((attrs) =>
    [attribute(attrs, 'name'), attribute(attrs, 'property')].includes(name),
  );
  return found === undefined ? undefined : attribute(found, 'content');
}

/** The text of the only element with this tag. */
export function textOf(html: string, tag: string): string {
  const inner = new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';
  return decode(inner.replace(/<[^>]*>/g, ''));
}

/** Structured data of a page, parsed. */
export function jsonLd(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((m) =>
    JSON.parse(m[1] ?? ''),
  );
}

export function decode(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name] ?? all);
  });
}

function readPage(folder: string, file: string): Page {
  const html = fs.readFileSync(path.join(folder, file), 'utf8');
  const refresh = tags(html, 'meta').find((attrs) => attribute(attrs, 'http-equiv') === 'refresh');
  return {
    address: file.replace(/index\.html$/, ''),
    html,
    noindex: meta(html, 'robots')?.includes('noindex') ?? false,
    redirectsTo: refresh === undefined ? undefined : attribute(refresh, 'content')?.replace(/^.*url=/, ''),
  };
}

function siteUrl(): string {
  const settings = fs.readFileSync('content/site.yaml', 'utf8');
  return (/^url:\s*(\S+)/m.exec(settings)?.[1] ?? '').replace(/\/+$/, '');
}
