// The one door to content: reads a project's content folder, each file once, and gives the site as a value. Whoever needs the
// content of a process opens it here and passes the value on. Nothing unchanged is parsed a second time, by this process, which
// keeps its site, or by the next one, see reading-cache.ts.
import { type Site, type SiteOptions, siteOf } from '../core/catalogue/site.ts';
import { readContent } from '../core/content/content.ts';
import { KINDS } from '../core/content/kinds.ts';
import { FORMATS } from '../core/page/formats.ts';
import type { Format } from '../core/page/formats/format.ts';
import { readContentFiles } from './content-files.ts';
import { loadExtension } from './load-extension.ts';
import { openReadingCache } from './reading-cache.ts';

/** A site whose formats can be written. */
export type OpenSite = Site<Format>;

/** Opens the project `root`. Never rejects: a file that cannot be read is part of the site, as something to report. */
export async function open(root: string, options: Omit<SiteOptions, 'formats'> = {}): Promise<OpenSite> {
  const { extension, broken } = await loadExtension(root);
  const { rules = [] } = extension;
  const kinds = [...KINDS, ...(extension.kinds ?? [])];
  const formats = [...FORMATS, ...(extension.formats ?? [])];
  const [read, cache] = await Promise.all([readContentFiles(root, kinds), openReadingCache(root)]);
  const files = { ...read, extension: broken };
  const content = readContent(files, { kinds, rules, known: cache.known });
  await cache.keep(content.readings);
  return siteOf(files, content, { ...options, formats });
}

/** The site after files of its project have changed, come or gone; only `changed`, paths below `root`, are read. */
export async function reopen(root: string, before: OpenSite, changed: readonly string[]): Promise<OpenSite> {
  const { kinds, rules, readings } = before.content;
  const { formats } = before;
  const kept = [...before.files.files, before.files.ledger, ...(before.files.texts ?? [])].filter(
    ({ path }) => !changed.includes(path),
  );
  const sources = new Map(kept.map((file) => [file.path, file]));
  const known = new Map(readings.map((reading) => [reading.source, reading]));
  const read = await readContentFiles(root, kinds, (file) => sources.get(file));
  const files = { ...read, extension: before.files.extension };
  return siteOf(files, readContent(files, { kinds, rules, known: (source) => known.get(source) }), { formats });
}
