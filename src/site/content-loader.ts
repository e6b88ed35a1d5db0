// Tells editors which files are entries and what may stand in them: Astro writes that down for them from a collection. Nothing
// else is made from it; pages take the site that the command has opened.
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { heldSite } from '../files/held-site.ts';
import { open } from '../files/open.ts';

/** Names the entry files of a project, all that there are, drafts and broken ones too. */
export function entriesLoader(): Loader {
  return {
    name: 'fixpoint-entries',
    load: async ({ config, store }) => {
      const site = heldSite() ?? (await open(fileURLToPath(config.root)));
      const files = new Map(site.content.entries.map(({ path, file }) => [path, file]));
      for (const key of store.keys()) if (!files.has(key)) store.delete(key);
      for (const [path, file] of files) store.set({ id: path, data: {}, filePath: file });
    },
  };
}
