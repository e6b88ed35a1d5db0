// Reads a content folder from the disk into the plain data that the core works on. Nothing is judged here.
import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../core/content/content.ts';
import { MAX_FILE_BYTES, type SourceFile } from '../core/content/source-file.ts';

/** Files are opened in groups, so that ten thousand of them do not exhaust the file descriptors. */
const AT_ONCE = 64;

/** Reads all files of `<root>/content`. Paths in the result are relative to `root`, with forward slashes, sorted. */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const [entries, tools, categories, recordings, site, ledger] = await Promise.all([
    readFolder(root, 'content/errors', '.mdx'),
    readFolder(root, 'content/tools', '.yaml'),
    readFolder(root, 'content/categories', '.yaml'),
    readFolder(root, 'content/reproductions', '.yaml'),
    readSourceFile(root, 'content/site.yaml'),
    readSourceFile(root, 'content/permalinks.txt'),
  ]);
  return {
    entries: entries.files,
    tools: tools.files,
    categories: categories.files,
    recordings: recordings.files,
    site,
    ledger,
    strays: [entries, tools, categories, recordings].flatMap((folder) => folder.strays),
  };
}

/** Reads one file; what keeps it from being text is part of the answer. Never rejects. */
export async function readSourceFile(root: string, file: string): Promise<SourceFile> {
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

/** Files of a folder: those with the extension, read, and the paths of the others. */
async function readFolder(root: string, folder: string, extension: string) {
  const files: SourceFile[] = [];
  const strays: string[] = [];
  const paths = await listFolder(root, folder);
  const named = paths.filter((file) => file.endsWith(extension));
  for (let i = 0; i < named.length; i += AT_ONCE) {
    files.push(...(await Promise.all(named.slice(i, i + AT_ONCE).map((file) => readSourceFile(root, file)))));
  }
  // What begins with a dot belongs to a system or an editor, and a README explains the folder to people.
  for (const file of paths) if (!file.endsWith(extension) && !/\/(?:\.|README)[^/]*$/.test(file)) strays.push(file);
  return { files, strays };
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
