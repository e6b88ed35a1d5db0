// Makes the full-text index of a site. It needs nothing of the built pages, so it runs beside their build.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../core/catalogue/site.ts';
import { contextOf } from '../core/page/context-of.ts';
import { searchRecord } from '../core/page/search-record.ts';

/** Records are handed over in groups, so that the indexer is never waited for one by one. */
const AT_ONCE = 64;

/** What the search page loads; the index also comes with ready-made interfaces, which this site does not use. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

/** Indexes the entries that a site shows and writes the index into `folder`, which must be new or empty. */
export async function buildSearchIndex(site: Site, folder: string): Promise<void> {
  const { entries } = site;
  const { index, errors } = await createIndex({ forceLanguage: site.settings.language });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let i = 0; i < entries.length; i += AT_ONCE) {
      const group = entries.slice(i, i + AT_ONCE).map(async (entry) => {
        const { url, html } = searchRecord(
          entry,
          contextOf(site, entry, (to) => to),
        );
        const added = await index.addHTMLFile({ url, content: html });
        if (added.errors.length > 0) throw new Error(`${entry.file} could not be indexed: ${added.errors.join('\n')}`);
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
