// The search index while the site is being written: made when the server starts and after every change of the content.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../core/catalogue/site.ts';
import { folderHandler } from '../serve/folder-handler.ts';
import { buildSearchIndex } from '../build/index-search.ts';
import { replaceFolder } from '../build/replace-folder.ts';

/** Changes that arrive together are indexed once. */
const SETTLE_MS = 400;

/** Serves `/pagefind/` in development: the integration, and what is told of every new site. */
export function devSearch(root: string): {
  readonly integration: AstroIntegration;
  readonly index: (site: Site) => void;
} {
  const work = path.join(root, '.fixpoint');
  const folder = path.join(work, 'dev-search');
  let warn: (words: string) => void = () => undefined;
  let last = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  return {
    index(site) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = last
          .then(() => rebuild(site, work, folder))
          .catch((error: unknown) => warn(`The search index was not renewed: ${String(error)}`));
      }, SETTLE_MS);
    },
    integration: {
      name: 'fixpoint-dev-search',
      hooks: {
        'astro:server:setup': ({ server, logger }) => {
          warn = (words) => logger.warn(words);
          server.middlewares.use(`${server.config.base}pagefind`, folderHandler({ folder, base: '/' }));
        },
      },
    },
  };
}

async function rebuild(site: Site, work: string, folder: string): Promise<void> {
  const fresh = path.join(work, 'dev-search-next');
  await fs.rm(fresh, { recursive: true, force: true });
  await buildSearchIndex(site, fresh);
  await replaceFolder(fresh, folder);
}
