// A built site, given by its folder or by the address of its home page: its files, and what it says of itself.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../core/content/schema/exports.ts';
import { address } from '../core/address/permalink.ts';

/** What a site is called, what it is, and where its home page is. */
export interface SiteAbout {
  readonly name: string;
  /** Missing on a site that was built before its catalogue had one. */
  readonly description?: string | undefined;
  readonly home: string;
}

/** A site does not keep a program waiting for longer. */
const PATIENCE_MS = 15_000;

/** Whether a site was given by its address rather than by its folder. */
export function isAddress(site: string): boolean {
  return /^https?:\/\//.test(site);
}

/** Reads a file of the site by its address below the home page. Rejects when it is not there. */
export async function readBuiltFile(site: string, file: string): Promise<string> {
  if (!isAddress(site)) return fs.readFile(path.join(site, file), 'utf8');
  const url = site.replace(/\/+$/, '') + file;
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${url} answered with ${response.status}`);
  return response.text();
}

/** The catalogue of the site. Rejects when it cannot be read. */
export async function readCatalogue(site: string): Promise<Catalogue> {
  return JSON.parse(await readBuiltFile(site, address.catalogue())) as Catalogue;
}

/** What the site says of itself. Rejects when it cannot be read. */
export async function aboutSite(site: string): Promise<SiteAbout> {
  const { name, description } = await readCatalogue(site);
  return { name, description, home: await homeOf(site) };
}

/** Where the pages of the site are: one that was given by its address has them there. Rejects when it cannot be read. */
export async function homeOf(site: string): Promise<string> {
  return isAddress(site) ? site : (await readCatalogue(site)).url;
}
