// The text of sources from a folder: pages as they were saved, and copies of repositories. No network is asked.
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { readings, type TextForm } from '../../core/catalogue/passage-words.ts';
import { repositoryFile, type RepositoryFile, textsOf } from '../../core/catalogue/source-requests.ts';
import type { ReadSource, SourcePart } from './find-passages.ts';
import { gitDirectoryIn, readGitFile } from './git-copy.ts';

/** What a saved page may be called besides the last part of its address. */
const ENDINGS = ['', '.html', '.htm', '.md', '.txt', '.json', '/index.html', '/index.md', '/index.txt'];

/** Reads sources from the folder `from`. */
export function savedSources(from: string): ReadSource {
  const copies = new Map<string, Promise<string | undefined>>();
  const copyOf = ({ owner, name }: RepositoryFile) => {
    const key = `${owner}/${name}`;
    const known = copies.get(key) ?? findCopy(from, owner, name);
    copies.set(key, known);
    return known;
  };
  return async function* read(url) {
    const file = repositoryFile(url);
    const copy = file && (await copyOf(file));
    yield (await savedPage(from, url)) ?? (file && copy ? await inCopy(copy, file) : missing(url, file));
  };
}

async function savedPage(from: string, url: string): Promise<SourcePart | undefined> {
  const { host, pathname, search } = new URL(url);
  const at = path.join(
    from,
    host,
    ...decodeURIComponent(pathname)
      .split('/')
      .filter((part) => part !== '..'),
  );
  for (const place of search === '' ? [at] : [`${at.replace(/\/$/, '')}${decodeURIComponent(search)}`, at]) {
    for (const ending of ENDINGS) {
      const text = await fs.readFile(`${place.replace(/\/$/, '')}${ending}`, 'utf8').catch(() => undefined);
      if (text !== undefined) return partOf(text);
    }
  }
  return undefined;
}

async function inCopy(copy: string, { refAndPath }: RepositoryFile): Promise<SourcePart> {
  const { text, ref, at } = await readGitFile(copy, refAndPath);
  const instead = ref === undefined ? `the copy has no ${at}, so its HEAD was read` : '';
  if (text !== undefined) return { state: 'text', readings: readings(text, 'text'), ...(instead && { instead }) };
  if (ref === undefined) return { state: 'unknown', detail: `the copy has no ${at}, and its HEAD no such file` };
  return { state: 'gone', detail: `no such file at ${ref}` };
}

function missing(url: string, file: RepositoryFile | undefined): SourcePart {
  const what = file
    ? `neither a saved page nor a copy of ${file.owner}/${file.name}`
    : `no saved page of ${new URL(url).host}`;
  return { state: 'unknown', detail: what };
}

function partOf(text: string): SourcePart {
  const bare = text.trimStart();
  if (/^[[{]/.test(bare)) {
    try {
      return { state: 'text', readings: readings(textsOf(JSON.parse(bare)).join('\n'), 'text') };
    } catch {
      // Text that only begins like data.
    }
  }
  const form: TextForm = /^<(?:!doctype html|html|head|body|!--)/i.test(bare) ? 'html' : 'text';
  return { state: 'text', readings: readings(text, form) };
}

/** The git directory of a repository below the folder: `owner/name`, `owner/name.git`, `owner+name`, the same below `github.com`. */
async function findCopy(from: string, owner: string, name: string): Promise<string | undefined> {
  for (const below of [from, path.join(from, 'github.com')]) {
    for (const place of [path.join(owner, name), path.join(owner, `${name}.git`), `${owner}+${name}`]) {
      const found = await gitDirectoryIn(path.join(below, place));
      if (found) return found;
    }
  }
  return undefined;
}
