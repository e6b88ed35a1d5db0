// Makes the full-text index of a site. It needs nothing of the built pages, so it runs beside their build.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../../core/catalogue/site.ts';
import { ownPages, ownRecord } from '../../core/page/own-page.ts';
import { searchRecord } from '../../core/page/search-record.ts';
import { partOf, WORD_PARTS } from '../../core/answer/spelling.ts';
import { viewOf } from '../../core/page/view.ts';

/** Records are handed over in groups, so that the indexer is never waited for one by one. */
const AT_ONCE = 64;

/** What the search page loads; the index also comes with ready-made interfaces, which this site does not use. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

/** Indexes the pages that a site shows and writes the index into `folder`, which must be new or empty. */
export async function buildSearchIndex(site: Site, folder: string): Promise<void> {
  const pages = [...site.byAddress.values()].map((page) => () => searchRecord(viewOf(site, page, (to) => to)));
  const records = [...pages, ...ownPages(site).map((page) => () => ownRecord(page, site.settings.language))];
  const counts = new Map<string, number>();
  const { index, errors } = await createIndex({ forceLanguage: site.settings.language });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let i = 0; i < records.length; i += AT_ONCE) {
      const group = records.slice(i, i + AT_ONCE).map(async (make) => {
        const { url, html, words } = make();
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
        const added = await index.addHTMLFile({ url, content: html });
        if (added.errors.length > 0) throw new Error(`${url} could not be indexed: ${added.errors.join('\n')}`);
      });
      await Promise.all(group);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const file of files) if (NEEDED.test(file.path)) await write(path.join(folder, file.path), file.content);
    await writeWords(counts, path.join(folder, 'words'));
  } finally {
    await close();
  }
}

/** The words of the site by their first letters, the most frequent first: the search page corrects mistyped words by them. */
async function writeWords(counts: ReadonlyMap<string, number>, folder: string): Promise<void> {
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  const parts = Map.groupBy(words, partOf);
  for (let part = 0; part < WORD_PARTS; part++)
    await write(path.join(folder, `${part}.json`), JSON.stringify(parts.get(part) ?? []));
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, content);
}
