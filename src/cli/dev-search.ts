// The search index while the site is being written: made when the server starts and after every change of the content.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { folderHandler } from './folder-handler.ts';
import { buildSearchIndex } from './index-search.ts';
import { replaceFolder } from './replace-folder.ts';

/** Changes that arrive together are indexed once. */
const SETTLE_MS = 400;

/** Serves `/pagefind/` in development. */
export function devSearch(root: string): AstroIntegration {
  const work = path.join(root, '.fixpoint');
  const folder = path.join(work, 'dev-search');
  return {
    name: 'fixpoint-dev-search',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const answer = folderHandler({ folder, base: '/' });
        server.middlewares.use(`${server.config.base}pagefind`, answer);
        let last = Promise.resolve();
        const index = () => {
          last = last
            .then(() => rebuild(root, work, folder))
            .catch((error: unknown) => logger.warn(`The search index was not renewed: ${String(error)}`));
        };
        index();
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (path.relative(path.join(root, 'content'), file).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(index, SETTLE_MS);
        });
      },
    },
  };
}

async function rebuild(root: string, work: string, folder: string): Promise<void> {
  const fresh = path.join(work, 'dev-search-next');
  await fs.rm(fresh, { recursive: true, force: true });
  await buildSearchIndex(root, fresh);
  await replaceFolder(fresh, folder);
}
