// A digest of the engine's own sources and of the libraries that it names. An incremental build keeps a page while nothing that it shows has changed, and Astro
// cannot know all of that: the content is read and prepared before it starts, and the site's one stylesheet, whose name stands
// in every page, holds the styles of all components.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { ENGINE } from './engine.ts';

/** The same for the same sources. */
export async function engineDigest(): Promise<string> {
  const folder = path.join(ENGINE, 'src');
  const items = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => path.join(item.parentPath, item.name));
  const hash = createHash('sha256');
  // A parser of another version reads otherwise. npm installs what the lock file says; a packed engine has the exact versions.
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(await fs.readFile(path.join(ENGINE, file), 'utf8').catch(() => ''));
  for (const file of files.sort()) hash.update(`${path.relative(folder, file)}\0${await fs.readFile(file, 'utf8')}\0`);
  return hash.digest('base64url').slice(0, 22);
}
