// The one door to content: reads a project's content folder, each file once, and gives the site as a value. Whoever needs the
// content of a process opens it here and passes the value on.
import { type Site, type SiteOptions, siteOf } from '../core/catalogue/site.ts';
import { readContent } from '../core/content/content.ts';
import { readContentFiles } from './content-files.ts';

/** Opens the project `root`. Never rejects: a file that cannot be read is part of the site, as something to report. */
export async function open(root: string, options?: SiteOptions): Promise<Site> {
  const files = await readContentFiles(root);
  return siteOf(files, readContent(files), options);
}

export async function reopen(root: string, _before: Site, _changed: readonly string[]): Promise<Site> {
  return open(root);
}
