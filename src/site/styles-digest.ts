// A digest of everything that is written into the site's one stylesheet. Its name changes with any style of any component, also
// of one that a page does not use; a page that an incremental build keeps would go on asking for the old one.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';

/** The same for the same sources. `root` is the project's folder. */
export async function stylesDigest(root: string): Promise<string> {
  const folder = path.join(root, 'src');
  const files = (await fs.readdir(folder, { recursive: true })).filter((file) => /\.(?:astro|css)$/.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0${await fs.readFile(path.join(folder, file), 'utf8')}\0`);
  return hash.digest('base64url').slice(0, 22);
}
