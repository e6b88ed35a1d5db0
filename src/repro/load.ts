// Finds what a project states about running its pages: repro/<ID>/repro.ts, and the digest of all that such a run depends on.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isEntryId } from '../core/address/entry-id.ts';
import type { Article } from '../core/content/article.ts';
import { pageDigest } from '../core/catalogue/page-digest.ts';
import type { Need, Reproduction } from './reproduction.ts';
import { needsOf } from './sandbox.ts';
import type { Scenario, Trials } from './scenario.ts';

/** What repro/<ID>/repro.ts exports. */
export interface Stated {
  readonly reproduction?: Reproduction;
  readonly scenarios: readonly Scenario[];
  readonly trials?: Trials;
}

/** Ids of all pages about which something is stated, sorted. */
export async function reproductionIds(root: string): Promise<string[]> {
  const found = await fs.readdir(path.join(root, 'repro')).catch(() => []);
  return found.filter((name) => isEntryId(name)).sort();
}

/** Loads what is stated about one page. Rejects with a sentence when its file states nothing. */
export async function loadStated(root: string, id: string): Promise<Stated> {
  const file = path.join('repro', id, 'repro.ts');
  const module: Partial<Stated> = await import(pathToFileURL(path.resolve(root, file)).href);
  const { reproduction, scenarios = [], trials } = module;
  if (!reproduction && scenarios.length === 0 && !trials) {
    throw new Error(`${file} exports neither “reproduction” nor “scenarios” nor “trials”`);
  }
  return { ...(reproduction && { reproduction }), scenarios, ...(trials && { trials }) };
}

/** Programs that must be on the machine for all of it. */
export function allNeeds({ reproduction, scenarios, trials }: Stated): Need[] {
  return [...(reproduction?.needs ?? []), ...[...scenarios, ...(trials ? [trials] : [])].flatMap(needsOf)];
}

/** The digest of what the runs of a page depend on: what its page has them run and expect, and all files of repro/<ID>. */
export async function runDigest(root: string, article: Article): Promise<string> {
  const folder = path.join(root, 'repro', article.id);
  const hash = createHash('sha256').update(pageDigest(article));
  for (const name of (await fs.readdir(folder, { recursive: true })).sort()) {
    const file = path.join(folder, name);
    if ((await fs.stat(file)).isFile()) hash.update(`\0${name}\0`).update(await fs.readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
