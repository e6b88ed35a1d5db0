// The match files of this site: all entries compiled once for a build, and in development anew for each request.
import { compileMatchFiles } from '../core/answer/compile-match-files.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import { shortHash } from '../files/content-source.ts';
import { readAll } from './all-entries.ts';
import { library } from './library.ts';

let cached: Promise<MatchFile[]> | undefined;

/** All match files, the manifest first. */
export function siteMatchFiles(): Promise<MatchFile[]> {
  if (import.meta.env.DEV) return compile();
  cached ??= compile();
  return cached;
}

async function compile(): Promise<MatchFile[]> {
  const { entries, tools } = await library();
  return compileMatchFiles(await readAll(entries), tools, shortHash);
}
