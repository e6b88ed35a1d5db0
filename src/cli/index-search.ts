// Makes the full-text index from the content folder. It needs nothing of the built pages, so it runs beside their build.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { readContent } from '../core/content/content.ts';
import { searchRecord } from '../core/page/search-record.ts';
import { readContentFiles } from '../files/content-files.ts';

/** Records are handed over in groups, so that the indexer is never waited for one by one. */
const AT_ONCE = 64;

/** The site itself is not searched for. */
const NAMELESS = { name: '' };

/** What the search page loads; the index also comes with ready-made interfaces, which this site does not use. */
const NEEDED =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

/** Indexes the published entries of the project `root` and writes the index into `folder`, which must be new or empty. */
export async function buildSearchIndex(root: string, folder: string): Promise<void> {
  const { entries, tools, categories } = readContent(await readContentFiles(root));
  const published = entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  try {
    if (!index) throw new Error(errors.join('\n'));
    for (let i = 0; i < published.length; i += AT_ONCE) {
      const group = published.slice(i, i + AT_ONCE).map(async (entry) => {
        const tool = tools.get(entry.tool);
        if (!tool) throw new Error(`${entry.file} is about a tool of which content/tools says nothing readable`);
        const category = categories.get(entry.category);
        // Other entries are found by records of their own.
        const { url, html } = searchRecord(entry, {
          site: NAMELESS,
          tool,
          category,
          related: [],
          find: () => undefined,
        });
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
