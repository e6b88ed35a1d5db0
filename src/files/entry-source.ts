// The Markdown of one entry by its id, from a site that was opened, without a build, or from a built site.
import { address } from '../core/address/permalink.ts';
import type { Site } from '../core/catalogue/site.ts';
import { contextOf } from '../core/page/context-of.ts';
import { entryMarkdown } from '../core/page/markdown/page.ts';
import { readBuiltFile, readCatalogue } from './built-site.ts';
import { placeOf } from './place-of.ts';

/** The Markdown twin of an entry; undefined for an id that no published entry has. */
export type ReadEntry = (id: string) => Promise<string | undefined>;

/** Entries of a site that was opened. An entry with faults that keep it from having a page rejects with a sentence. */
export function contentEntries(site: Site): ReadEntry {
  const { link } = placeOf(site);
  const readings = new Map(site.content.entries.filter(({ draft }) => !draft).map((reading) => [reading.id, reading]));
  return async (id) => {
    const reading = readings.get(id);
    if (!reading) return undefined;
    const { entry, file } = reading;
    if (!entry || entry.body.problems.length > 0) throw new Error(`${file} has faults, which npm run check names`);
    return entryMarkdown(entry, contextOf(site, entry, link));
  };
}

/** Entries of a built site: its folder, or the address of its home page. */
export function publishedEntries(site: string): ReadEntry {
  let paths: Promise<ReadonlyMap<string, string>> | undefined;
  return async (id) => {
    paths ??= readCatalogue(site).then(({ errors }) => new Map(errors.map((each) => [each.id, each.path])));
    paths.catch(() => {
      paths = undefined;
    });
    const at = (await paths).get(id);
    return at === undefined ? undefined : readBuiltFile(site, address.markdown(at));
  };
}
