// The match files of a site that was opened, compiled in memory: what its build would publish, without building it.
import { createHash } from 'node:crypto';
import type { ReadJson } from '../core/answer/load.ts';
import { compileMatchFiles } from '../core/answer/compile-match-files.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import type { Site } from '../core/catalogue/site.ts';

/** Compiles the entries that the site shows; the manifest comes first. */
export function compileContent(site: Site): MatchFile[] {
  return compileMatchFiles(site, shortHash);
}

/** Reads the match files of a site that was opened. */
export function contentSource(site: Site): ReadJson {
  const files = new Map(compileContent(site).map(({ name, text }) => [name, text]));
  return async (name) => JSON.parse(files.get(name) ?? 'null');
}

/** A short name for a text, the same for the same text. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
