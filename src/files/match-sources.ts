// Where a command finds what the site knows: the content folder, a built site's folder, or a site on the web.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { readContent } from '../core/entry/content.ts';
import type { ReadJson } from '../core/match/load.ts';
import { compileMatchFiles } from '../core/output/compile-match-files.ts';
import { readContentFiles } from './content-files.ts';

/** A site does not keep a command waiting for longer. */
const PATIENCE_MS = 15_000;

/** Compiles the match files of `<root>/content` in memory. Entries that cannot be read are left out, drafts as well. */
export async function contentSource(root: string): Promise<ReadJson> {
  const content = readContent(await readContentFiles(root));
  const entries = content.entries.flatMap(({ entry }) => (entry && !entry.draft ? [entry] : []));
  const files = compileMatchFiles(entries, content.tools.values(), shortHash);
  const byName = new Map(files.map(({ name, text }) => [name, text]));
  return async (name) => JSON.parse(byName.get(name) ?? 'null');
}

/** Reads the match files of a built site: the address of its home page, or the folder it was built into. */
export function publishedSource(site: string): ReadJson {
  if (/^https?:\/\//.test(site)) {
    const base = `${site.replace(/\/+$/, '')}/match/`;
    return async (name, fresh) => {
      const response = await fetch(base + name, { cache: fresh ? 'no-cache' : 'default', signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) throw new Error(`${base}${name} answered with ${response.status}`);
      return response.json();
    };
  }
  return async (name) => JSON.parse(await fs.readFile(path.join(site, 'match', name), 'utf8'));
}

/** A short name for a text, the same for the same text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
