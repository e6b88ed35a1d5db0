// The one door to content: reads a project's content folder, each file once, and gives the site as a value. Whoever needs the
// content of a process opens it here and passes the value on. Nothing unchanged is parsed a second time, by this process, which
// keeps its site, or by the next one, see reading-cache.ts.
import { type Site, type SiteOptions, siteOf } from '../core/catalogue/site.ts';
import { readContent } from '../core/content/content.ts';
import type { Kind } from '../core/content/kind.ts';
import { KINDS } from '../core/content/kinds.ts';
import { readContentFiles } from './content-files.ts';
import { openReadingCache } from './reading-cache.ts';

export interface OpenOptions extends SiteOptions {
  /** The kinds of content; default: those of the engine. */
  readonly kinds?: readonly Kind[];
}

/** Opens the project `root`. Never rejects: a file that cannot be read is part of the site, as something to report. */
export async function open(root: string, { kinds = KINDS, ...options }: OpenOptions = {}): Promise<Site> {
  const [files, cache] = await Promise.all([readContentFiles(root, kinds), openReadingCache(root)]);
  const content = readContent(files, { kinds, known: cache.known });
  await cache.keep(content.readings);
  return siteOf(files, content, options);
}

/** The site after files of its project have changed, come or gone; only `changed`, paths below `root`, are read. */
export async function reopen(root: string, before: Site, changed: readonly string[]): Promise<Site> {
  const { kinds, readings } = before.content;
  const kept = [...before.files.files, before.files.ledger].filter(({ path }) => !changed.includes(path));
  const sources = new Map(kept.map((file) => [file.path, file]));
  const known = new Map(readings.map((reading) => [reading.source, reading]));
  const files = await readContentFiles(root, kinds, (file) => sources.get(file));
  return siteOf(files, readContent(files, { kinds, known: (source) => known.get(source) }));
}
