// The match files of this site: all entries compiled once for a build, and in development anew for each request.
import { compileMatchFiles } from '../core/output/compile-match-files.ts';
import type { MatchFile } from '../core/output/match-files.ts';
import type { Entry } from '../core/entry/entry.ts';
import { shortHash } from '../files/content-source.ts';
import { library } from './library.ts';
import { readPageEntry } from './read-page-entry.ts';

/** Files are opened in groups. */
const AT_ONCE = 64;

let cached: Promise<MatchFile[]> | undefined;

/** All match files, the manifest first. */
export function siteMatchFiles(): Promise<MatchFile[]> {
  if (import.meta.env.DEV) return compile();
  cached ??= compile();
  return cached;
}

async function compile(): Promise<MatchFile[]> {
  const { entries: records, tools } = await library();
  const entries: Entry[] = [];
  for (let i = 0; i < records.length; i += AT_ONCE) {
    const group = records.slice(i, i + AT_ONCE).map(({ file, path }) => readPageEntry(file, path));
    entries.push(...(await Promise.all(group)));
  }
  return compileMatchFiles(entries, tools, shortHash);
}
