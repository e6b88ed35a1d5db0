// Reads a content folder from the disk into the plain data that the core works on. Nothing is judged here.
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import { LEDGER_FILE } from '../core/address/ledger.ts';
import type { ContentFiles } from '../core/content/content.ts';
import { type Kind, nameIn } from '../core/content/kind.ts';
import { SITE_TEXTS } from '../core/content/site-text.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../core/source/source-file.ts';

/** Files are opened in groups, so that ten thousand of them do not exhaust the file descriptors. */
const AT_ONCE = 64;

/**
 * Reads the files of all kinds below `root`, and the ledger. Paths in the result are relative to `root`, with forward slashes,
 * by kind and sorted. `known` gives files that were read before and have not changed.
 */
export async function readContentFiles(
  root: string,
  kinds: readonly Kind[],
  known: (file: string) => SourceFile | undefined = () => undefined,
): Promise<ContentFiles> {
  const strays: string[] = [];
  const paths: string[] = [];
  for (const kind of kinds) {
    const found = kind.ending === undefined ? [kind.at] : await listFolder(root, kind.at);
    for (const file of found) (nameIn(kind, file) === undefined ? strays : paths).push(file);
  }
  const read = async (file: string) => known(file) ?? readSourceFile(root, file);
  const files: SourceFile[] = [];
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    files.push(...(await Promise.all(paths.slice(i, i + AT_ONCE).map(read))));
  }
  // What begins with a dot belongs to a system or an editor, and a README explains the folder to people.
  return {
    files,
    ledger: await read(LEDGER_FILE),
    texts: (await Promise.all(Object.values(SITE_TEXTS).map(read))).filter(isThere),
    strays: strays.filter((file) => !/\/(?:\.|README)[^/]*$/.test(file)),
  };
}

/** Whether an optional file is there, readable or not. */
function isThere(file: SourceFile): boolean {
  return !('unreadable' in file && file.unreadable.why === 'system' && file.unreadable.message.startsWith('ENOENT'));
}

/** Reads one file; what keeps it from being text is part of the answer. Never rejects. */
async function readSourceFile(root: string, file: string): Promise<SourceFile> {
  try {
    const { size } = await fs.stat(path.join(root, file));
    if (size > MAX_FILE_BYTES) return { path: file, unreadable: { why: 'size', bytes: size } };
    const bytes = await fs.readFile(path.join(root, file));
    const text = bytes.toString('utf8');
    if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return { path: file, text };
    return { path: file, unreadable: { why: 'encoding', byte: firstDifference(bytes, Buffer.from(text)) } };
  } catch (error) {
    return {
      path: file,
      unreadable: { why: 'system', message: error instanceof Error ? error.message : String(error) },
    };
  }
}

async function listFolder(root: string, folder: string): Promise<string[]> {
  let found: Dirent[] = [];
  try {
    found = await fs.readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
  } catch {
    // A folder that does not exist holds no files.
  }
  return found
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}

function firstDifference(a: Buffer, b: Buffer): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return i + 1;
  return a.length;
}
