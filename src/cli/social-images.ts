// Draws the pictures that chats and networks show beside a link, one an entry and one for the site. What has been drawn once is
// kept under a hash of what it shows.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import { readContent } from '../core/content/content.ts';
import type { Tool } from '../core/content/entry.ts';
import { type CardNode, entryCard, siteCard } from '../core/publish/social-card.ts';
import { readContentFiles } from '../files/content-files.ts';
import { drawCard } from './draw-card.ts';

/** Changes whenever the drawing itself does: other fonts, another renderer. */
const DRAWING = 2;

/** Draws all pictures of the project `root` into `out`. Answers how many were drawn anew. */
export async function drawSocialImages(root: string, out: string): Promise<number> {
  const { entries, tools, site } = readContent(await readContentFiles(root));
  const cards: [string, CardNode][] = entries.flatMap(({ entry }) =>
    entry && !entry.draft && site ? [[entry.id, entryCard(entry, tools.get(entry.tool) as Tool, site)]] : [],
  );
  if (site) cards.push(['site', siteCard(site)]);
  const cache = path.join(root, '.fixpoint', 'social');
  await Promise.all([cache, out].map((folder) => fs.mkdir(folder, { recursive: true })));
  let drawn = 0;
  const used = new Set<string>();
  for (const [name, card] of cards) {
    const file = `${createHash('sha256')
      .update(JSON.stringify([DRAWING, card]))
      .digest('hex')
      .slice(0, 24)}.png`;
    used.add(file);
    const kept = path.join(cache, file);
    if (!(await isThere(kept))) {
      await fs.writeFile(`${kept}.new`, await drawCard(card));
      await fs.rename(`${kept}.new`, kept);
      drawn++;
    }
    await fs.copyFile(kept, path.join(out, `${name}.png`));
  }
  // Pictures of texts that are gone are not kept for ever.
  for (const file of await fs.readdir(cache)) if (!used.has(file)) await fs.rm(path.join(cache, file), { force: true });
  return drawn;
}

async function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
