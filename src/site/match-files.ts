// The match files of this site, compiled once for a site: a build has one, development a new one after every change.
import type { Site } from '../core/catalogue/site.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import { compileContent } from '../files/content-source.ts';
import { library } from './library.ts';

const known = new WeakMap<Site, readonly MatchFile[]>();

/** All match files, the manifest first. */
export async function siteMatchFiles(): Promise<readonly MatchFile[]> {
  const { whole } = await library();
  const files = known.get(whole) ?? compileContent(whole);
  known.set(whole, files);
  return files;
}
