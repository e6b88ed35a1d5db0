// The match files of a content folder, compiled in memory: what a built site would publish, without building it.
import { createHash } from 'node:crypto';
import { readContent } from '../core/content/content.ts';
import type { ReadJson } from '../core/answer/load.ts';
import { compileMatchFiles } from '../core/answer/compile-match-files.ts';
import type { MatchFile } from '../core/answer/match-files.ts';
import { readContentFiles } from './content-files.ts';

export interface ContentOptions {
  /** Whether drafts answer as well; without it only published entries do. */
  readonly drafts?: boolean;
}

/** Compiles the entries of `<root>/content`. Entries that cannot be read are left out. */
export async function compileContent(root: string, { drafts = false }: ContentOptions = {}): Promise<MatchFile[]> {
  const content = readContent(await readContentFiles(root));
  const entries = content.entries.flatMap(({ entry }) => (entry && (drafts || !entry.draft) ? [entry] : []));
  return compileMatchFiles(entries, content.tools.values(), shortHash);
}

/** Reads the match files of `<root>/content`. */
export async function contentSource(root: string, options?: ContentOptions): Promise<ReadJson> {
  const files = new Map((await compileContent(root, options)).map(({ name, text }) => [name, text]));
  return async (name) => JSON.parse(files.get(name) ?? 'null');
}

/** A short name for a text, the same for the same text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
