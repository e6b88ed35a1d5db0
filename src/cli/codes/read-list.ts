// The text of a list: from its address, or from a folder of saved files and copies of repositories, which asks nobody.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { repositoryFile } from '../../core/catalogue/source-requests.ts';
import { gitDirectoryIn, readGitFile } from '../links/git-copy.ts';

const PATIENCE_MS = 30_000;

/** Reads a list. Rejects with a sentence. */
export async function readList(url: string, from: string | undefined): Promise<string> {
  const address = plainAddress(url);
  if (from !== undefined) return savedText(url, address, from);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${address} answered with ${response.status}`);
  return response.text();
}

/** A file of a repository as it is, instead of the page that shows it. */
function plainAddress(url: string): string {
  const file = repositoryFile(url);
  return file ? `https://raw.githubusercontent.com/${file.owner}/${file.name}/${file.refAndPath}` : url;
}

async function savedText(url: string, address: string, from: string): Promise<string> {
  const { host, pathname } = new URL(address);
  const saved = await fs.readFile(path.join(from, host, decodeURIComponent(pathname)), 'utf8').catch(() => undefined);
  if (saved !== undefined) return saved;
  const file = repositoryFile(url);
  if (!file) throw new Error(`${from} has no saved ${host}${pathname}`);
  const { owner, name, refAndPath } = file;
  for (const place of [`${owner}/${name}`, `${owner}/${name}.git`, `${owner}+${name}`, `github.com/${owner}/${name}`]) {
    const copy = await gitDirectoryIn(path.join(from, place));
    if (!copy) continue;
    const { text, ref } = await readGitFile(copy, refAndPath);
    if (text === undefined || ref === undefined) throw new Error(`the copy of ${owner}/${name} has no ${refAndPath}`);
    return text;
  }
  throw new Error(`${from} has neither that file nor a copy of ${owner}/${name}`);
}
