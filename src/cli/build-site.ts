// The build: check, pages and search index into a fresh folder, then that folder takes the place of the old one. Whatever
// fails or interrupts it, the old site stays as it was.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { headersFile, redirectsFile } from '../core/host/netlify.ts';
import { hostSiteOf } from '../files/host-site-of.ts';
import { takeBuildLock } from './build-lock.ts';
import { buildSearchIndex } from './index-search.ts';
import { exists, mendReplacement, replaceFolder } from './replace-folder.ts';
import { drawSocialImages } from './social-images.ts';
import { reportContent } from './report-content.ts';
import { withProgress } from './terminal.ts';
import { runTool } from './tool.ts';

/** Lines of the log that are shown when Astro fails; the message stands at its end. */
const LAST_LINES = 25;

/** Builds the site of the project `root` into `out`. Answers false when the content has errors, and throws when a step fails. */
export async function buildSite(root: string, out: string, signal?: AbortSignal): Promise<boolean> {
  const work = path.join(root, '.fixpoint');
  // The names are always the same: Astro's cache of unchanged pages holds only for the folder that it knows.
  const [pages, index, social] = ['next', 'next-search', 'next-social'].map((name) => path.join(work, name)) as [
    string,
    string,
    string,
  ];
  const clear = () =>
    Promise.all([pages, index, social].map((folder) => fs.rm(folder, { recursive: true, force: true })));
  const pictures = process.env.SOCIAL_IMAGES !== 'off';
  await refuseForeign(root, out);
  const unlock = await takeBuildLock(work);
  try {
    await Promise.all([clear(), mendReplacement(out)]);
    if (!(await reportContent(root))) return false;
    await withProgress('Building the site', async () => {
      await allOf([
        buildPages(root, pages, path.join(work, 'build.log'), signal),
        buildSearchIndex(root, index),
        ...(pictures ? [drawSocialImages(root, social)] : []),
      ]);
      await fs.rename(index, path.join(pages, 'pagefind'));
      if (pictures) await fs.rename(social, path.join(pages, 'social'));
      await writeHostFiles(root, pages);
    });
    signal?.throwIfAborted();
    await replaceFolder(pages, out);
    return true;
  } finally {
    await clear();
    await unlock();
  }
}

async function buildPages(root: string, out: string, log: string, signal?: AbortSignal): Promise<void> {
  const { code, output } = await runTool('astro', ['build', '--outDir', out], { cwd: root, ...(signal && { signal }) });
  await fs.writeFile(log, output);
  if (code === 0) return;
  const end = output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  throw new Error(
    `the pages could not be built; the whole log is in ${path.relative(root, log)} and ends with\n\n${end}`,
  );
}

/** What some hosts read from the root of a site; to all others they are two more files. */
async function writeHostFiles(root: string, out: string): Promise<void> {
  const site = await hostSiteOf(root);
  await fs.writeFile(path.join(out, '_headers'), headersFile(site));
  await fs.writeFile(path.join(out, '_redirects'), redirectsFile(site));
  // Without it GitHub Pages leaves out folders that begin with an underscore.
  await fs.writeFile(path.join(out, '.nojekyll'), '');
}

/** Waits for all of them even when one fails, so that nothing is at work any more when the folders are cleared. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** The old folder is deleted in the end, so it has to be one that a build has made. */
async function refuseForeign(root: string, out: string): Promise<void> {
  const inside = path.relative(out, root);
  const holdsProject = inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside));
  const found = await fs
    .readdir(out)
    .catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : [error.code]));
  const ours = found.length === 0 || (await exists(path.join(out, '404.html')));
  if (holdsProject || !ours)
    throw new Error(`${out} holds files that no build has made; choose a folder that is new or empty`);
}
