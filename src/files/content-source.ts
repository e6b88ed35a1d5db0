// The match files of a content folder, compiled in memory: what a built site would publish, without building it.
import { createHash } from 'node:crypto';
import { readContent } from '../core/entry/content.ts';
import type { ReadJson } from '../core/match/load.ts';
import { compileMatchFiles } from '../core/output/compile-match-files.ts';
import type { MatchFile } from '../core/output/match-files.ts';
import { readContentFiles } from './content-files.ts';

/** Compiles the published entries of `<root>/content`. Entries that cannot be read are left out. */
export async function compileContent(root: string): Promise<MatchFile[]> {
  const content = readContent(await readContentFiles(root));
  const entries = content.entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  return compileMatchFiles(entries, content.tools.values(), shortHash);
}

/** Reads the match files of `<root>/content`. */
export async function contentSource(root: string): Promise<ReadJson> {
  const files = new Map((await compileContent(root)).map(({ name, text }) => [name, text]));
  return async (name) => JSON.parse(files.get(name) ?? 'null');
}

/** A short name for a text, the same for the same text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
