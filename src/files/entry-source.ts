// The Markdown of one page by its id, from a site that was opened, without a build, or from a built site.
import { address } from '../core/address/permalink.ts';
import type { Site } from '../core/catalogue/site.ts';
import { pageMarkdown } from '../core/page/markdown/page.ts';
import { viewOf } from '../core/page/view.ts';
import { readBuiltFile, readCatalogue } from './built-site.ts';
import { placeOf } from './place-of.ts';
import { commandName } from '../core/words/command-name.ts';

/** The Markdown twin of an entry; undefined for an id that no published entry has. */
export type ReadEntry = (id: string) => Promise<string | undefined>;

/** Entries of a site that was opened. An entry with faults that keep it from having a page rejects with a sentence. */
export function contentEntries(site: Site): ReadEntry {
  const { link } = placeOf(site);
  const readings = new Map(
    [...site.content.entries, ...site.content.families]
      .filter(({ draft }) => !draft)
      .map((reading) => [reading.id, reading]),
  );
  return async (id) => {
    const reading = readings.get(id);
    if (!reading) return undefined;
    const { article, file } = reading;
    if (!article || article.body.problems.length > 0)
      throw new Error(`${file} has faults, which ${commandName('check')} names`);
    return pageMarkdown(viewOf(site, article, link));
  };
}

/** Entries of a built site: its folder, or the address of its home page. */
export function publishedEntries(site: string): ReadEntry {
  let addresses: Promise<ReadonlyMap<string, string>> | undefined;
  return async (id) => {
    addresses ??= readCatalogue(site).then(({ errors, families = [] }) => {
      const pages = [
        ...errors.map((each) => ({ ...each, at: address.entry(each.path) })),
        ...families.map((each) => ({ ...each, at: address.family(each.path) })),
      ];
      return new Map(pages.map((each) => [each.id, each.at]));
    });
    addresses.catch(() => {
      addresses = undefined;
    });
    const at = (await addresses).get(id);
    return at === undefined ? undefined : readBuiltFile(site, address.markdown(at));
  };
}
