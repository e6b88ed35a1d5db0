// Makes the full-text index of a site. It needs nothing of the built pages, so it runs beside their build.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../../core/catalogue/site.ts';
import { searchRecord } from '../../core/page/search-record.ts';
import { viewOf } from '../../core/page/view.ts';

/** Records are handed over in groups, so that the indexer is never waited for one by one. */
const AT_ONCE = 64;

/** What the search page loads; the index also comes with ready-made interfaces, which this site does not use. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

/** Indexes the entries and families that a site shows and writes the index into `folder`, which must be new or empty. */
export async function buildSearchIndex(site: Site, folder: string): Promise<void> {
  const pages = [...site.byAddress.values()];
  const { index, errors } = await createIndex({ forceLanguage: site.settings.language });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let i = 0; i < pages.length; i += AT_ONCE) {
      const group = pages.slice(i, i + AT_ONCE).map(async (page) => {
        const { url, html } = searchRecord(viewOf(site, page, (to) => to));
        const added = await index.addHTMLFile({ url, content: html });
        if (added.errors.length > 0) throw new Error(`${page.file} could not be indexed: ${added.errors.join('\n')}`);
      });
      await Promise.all(group);
    }
    const { files, errors: problems } = await index.getFiles();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    for (const file of files) if (NEEDED.test(file.path)) await write(path.join(folder, file.path), file.content);
  } finally {
    await close();
  }
}

async function write(file: string, content: Uint8Array): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, content);
}
