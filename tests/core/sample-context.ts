// What stands around an entry in tests of its exports: the sample's own tool, one neighbour, and made-up addresses; or, for
// the project's own content, what the site would put there.
import { absolute } from '../../src/core/address/permalink.ts';
import type { AnchorState } from '../../src/core/address/ledger-anchors.ts';
import type { Tool } from '../../src/core/content/entry.ts';
import { contextOf } from '../../src/core/page/context-of.ts';
import type { EntryContext } from '../../src/core/page/entry-context.ts';
import { open } from '../../src/files/open.ts';
import { sampleSite } from './check/content-folder.ts';

const OTHER = { path: 'docker/no-space', address: '/errors/docker/no-space/', title: 'Docker: no space left' };

/** The context of the sample entry. */
export function sampleContext(change: Partial<EntryContext> = {}): EntryContext {
  const { tools, categories } = sampleSite().content;
  return {
    site: { name: 'Errors', licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } },
    tool: tools.get('npm') as Tool,
    category: categories.get('build-deploy'),
    related: [],
    find: (id) => (id === 'FX0002' ? OTHER : undefined),
    link: (path) => `https://errors.example${path}`,
    ...change,
  };
}

/** The published entries of this project, each with its context on a site at this origin and base path. */
export async function publishedEntries(origin = 'https://errors.example', base = '/') {
  const site = await open(process.cwd());
  const link = (path: string) => absolute(origin, base, path);
  return site.published.map((entry) => ({
    entry,
    context: contextOf(site, entry, link),
    /** What the ledger says of its anchors. */
    ledger: site.content.ledger.anchors.get(entry.id) ?? new Map<string, AnchorState>(),
  }));
}
