// A site of made-up entries, for tests of what is made from a whole site.
import { FORMATS } from '../../src/core/page/formats.ts';
import { type Site, siteOf } from '../../src/core/catalogue/site.ts';
import { readContent } from '../../src/core/content/content.ts';
import type { Entry } from '../../src/core/content/entry.ts';
import { contentFolder } from './check/content-folder.ts';

/** The sample's tools, categories and settings with these entries instead of its own. */
export function siteWith(entries: readonly Entry[]): Site {
  const files = contentFolder();
  const content = readContent(files);
  const [any] = content.entries;
  if (!any) throw new Error('the sample has entries');
  const readings = entries.map((entry) => {
    const { id, path, file, draft } = entry;
    return { ...any, id, path, file, draft, article: entry, partial: entry, findings: [] };
  });
  return siteOf(files, { ...content, entries: readings, articles: readings }, { formats: FORMATS });
}
