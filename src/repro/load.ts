// Finds the reproductions of a project: repro/<ID>/repro.ts.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isEntryId } from '../core/address/entry-id.ts';
import type { Reproduction } from './reproduction.ts';

/** Ids of all entries that have a reproduction, sorted. */
export async function reproductionIds(root: string): Promise<string[]> {
  const found = await fs.readdir(path.join(root, 'repro')).catch(() => []);
  return found.filter((name) => isEntryId(name)).sort();
}

/** Loads one reproduction. Rejects with a sentence when its file states none. */
export async function loadReproduction(root: string, id: string): Promise<Reproduction> {
  const file = path.join('repro', id, 'repro.ts');
  const module: { reproduction?: Reproduction } = await import(pathToFileURL(path.resolve(root, file)).href);
  if (!module.reproduction) throw new Error(`${file} does not export “reproduction”`);
  return module.reproduction;
}
