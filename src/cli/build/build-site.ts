// The build: the content is opened once and checked, then pages, search index, pictures and the files of hosts are made from it
// into a fresh folder, and that folder takes the place of the old one. Whatever fails or interrupts it, the old site stays as it
// was.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../core/catalogue/site.ts';
import { hostSite } from '../../core/host/host-site.ts';
import { headersFile, redirectsFile } from '../../core/host/netlify.ts';
import { isThere } from '../../files/is-there.ts';
import { open, type OpenSite } from '../../files/open.ts';
import { type Place, placeOf } from '../../files/place-of.ts';
import { takeBuildLock } from './build-lock.ts';
import { buildPages } from './build-pages.ts';
import { buildSearchIndex } from './index-search.ts';
import { mendReplacement, replaceFolder } from './replace-folder.ts';
import { reportContent } from '../check/report-content.ts';
import { drawSocialImages } from './social-images.ts';
import { withProgress } from '../terminal/terminal.ts';

/**
 * Builds the site of the project `root` into `out`. Answers with its place, or undefined when the content has errors, and throws
 * when a step fails.
 */
export async function buildSite(root: string, out: string, signal?: AbortSignal): Promise<Place | undefined> {
  const work = path.join(root, '.fixpoint');
  await refuseForeign(root, out);
  const unlock = await takeBuildLock(work);
  const fresh = path.join(work, 'next');
  // Names are always the same: Astro's cache of unchanged pages holds only for the folder that it knows.
  const folders = { pages: fresh, index: `${fresh}-search`, pictures: `${fresh}-social` };
  const clear = () =>
    Promise.all(Object.values(folders).map((folder) => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 })));
  try {
    await Promise.all([clear(), mendReplacement(out)]);
    const site = await open(root);
    if (!reportContent(site)) return undefined;
    const place = placeOf(site);
    await withProgress('Building the site', () => orAborted(makeSite(site, place, root, work, folders), signal));
    await replaceFolder(fresh, out);
    return place;
  } finally {
    await clear();
    await unlock();
  }
}

interface Folders {
  readonly pages: string;
  readonly index: string;
  readonly pictures: string;
}

/** Makes everything that the site consists of; in the end it stands in the folder of the pages. */
async function makeSite(
  site: OpenSite,
  place: Place,
  root: string,
  work: string,
  { pages, index, pictures }: Folders,
): Promise<void> {
  const draws = process.env.SOCIAL_IMAGES !== 'off';
  await allOf([
    buildPages(site, { root, out: pages, log: path.join(work, 'build.log'), place }),
    buildSearchIndex(site, index),
    ...(draws ? [drawSocialImages(site, pictures, path.join(work, 'social'))] : []),
  ]);
  await fs.rename(index, path.join(pages, 'pagefind'));
  if (draws) await fs.rename(pictures, path.join(pages, 'social'));
  await writeHostFiles(site, place, pages);
}

/** What some hosts read from the root of a site; to all others they are two more files. */
async function writeHostFiles(site: Site, place: Place, out: string): Promise<void> {
  const host = hostSite(site, place);
  await fs.writeFile(path.join(out, '_headers'), headersFile(host));
  await fs.writeFile(path.join(out, '_redirects'), redirectsFile(host));
  // Without it GitHub Pages leaves out folders that begin with an underscore.
  await fs.writeFile(path.join(out, '.nojekyll'), '');
}

/** Waits for all of them even when one fails, so that nothing is at work any more when the folders are cleared. */
async function allOf(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Rejects as soon as the signal says so: Astro cannot be told to stop, but its process ends after this. */
function orAborted(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
    work.then(resolve, reject);
  });
}

/** The old folder is deleted in the end, so it has to be one that a build has made. */
async function refuseForeign(root: string, out: string): Promise<void> {
  const inside = path.relative(out, root);
  const holdsProject = inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside));
  const found = await fs
    .readdir(out)
    .catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? [] : [error.code]));
  const ours = found.length === 0 || (await isThere(path.join(out, '404.html')));
  if (holdsProject || !ours)
    throw new Error(`${out} holds files that no build has made; choose a folder that is new or empty`);
}
