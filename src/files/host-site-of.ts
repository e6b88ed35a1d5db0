// The site of a project as its host must know it, read from its content.
import { readContent } from '../core/content/content.ts';
import { type HostSite, hostSite } from '../core/host/host-site.ts';
import { normalizeBase } from '../core/address/permalink.ts';
import { readContentFiles } from './content-files.ts';
import { siteOrigin } from './site-origin.ts';

/** Reads `<root>/content`; SITE_URL and BASE_PATH hold as in a build. */
export async function hostSiteOf(root: string): Promise<HostSite> {
  const { entries, ledger } = readContent(await readContentFiles(root));
  const published = entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  const base = normalizeBase(process.env.BASE_PATH);
  return hostSite(await siteOrigin(root), base, published, ledger);
}
