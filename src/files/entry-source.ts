// The Markdown of one entry by its id, from a content folder without a build, or from a built site.
import { readContent } from '../core/content/content.ts';
import { toRecord } from '../core/content/record.ts';
import { entryMarkdown } from '../core/page/markdown/page.ts';
import { absolute, address, normalizeBase } from '../core/address/permalink.ts';
import { relateAll } from '../core/catalogue/relate.ts';
import { readBuiltFile, readCatalogue } from './built-site.ts';
import { readContentFiles } from './content-files.ts';
import { siteOrigin } from './site-origin.ts';

/** The Markdown twin of an entry; undefined for an id that no published entry has. */
export type ReadEntry = (id: string) => Promise<string | undefined>;

/** Entries of `<root>/content`, read once. An entry with faults that keep it from having a page rejects with a sentence. */
export async function contentEntries(root: string): Promise<ReadEntry> {
  const { entries, tools, categories, recordings, site } = readContent(await readContentFiles(root));
  const readings = new Map(entries.filter(({ draft }) => !draft).map((reading) => [reading.id, reading]));
  const published = entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  const byId = new Map(published.map((entry) => [entry.id, entry]));
  const related = relateAll(published.map(toRecord));
  const origin = await siteOrigin(root);
  const base = normalizeBase(process.env.BASE_PATH);
  return async (id) => {
    const reading = readings.get(id);
    if (!reading) return undefined;
    const { entry, file } = reading;
    if (!entry || entry.body.problems.length > 0) throw new Error(`${file} has faults, which npm run check names`);
    const tool = tools.get(entry.tool);
    if (!tool)
      throw new Error(`${file} is about the tool “${entry.tool}”, of which content/tools says nothing readable`);
    return entryMarkdown(entry, {
      site: site ?? { name: '' },
      tool,
      category: categories.get(entry.category),
      related: related.get(id) ?? [],
      recording: recordings.find((each) => each.id === id)?.recording,
      find: (other) => byId.get(other),
      link: (to) => absolute(origin, base, to),
    });
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
