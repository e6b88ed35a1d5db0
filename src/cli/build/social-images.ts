// Draws the pictures that chats and networks show beside a link, one a page and one for the site. What has been drawn once is
// kept under a hash of what it shows.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { Site } from '../../core/catalogue/site.ts';
import type { Tool } from '../../core/content/entry.ts';
import { type CardNode, entryCard, familyCard, siteCard } from '../../core/publish/social-card.ts';
import { drawCard } from './draw-card.ts';
import { isThere } from '../../files/is-there.ts';

/** Changes whenever the drawing itself does: other fonts, another renderer. */
const DRAWING = 2;

/** Draws all pictures of a site into `out`; those drawn before are kept in the folder `cache`. Answers how many were drawn anew. */
export async function drawSocialImages(
  { entries, families, content, settings }: Site,
  out: string,
  cache: string,
): Promise<number> {
  const cards: [string, CardNode][] = entries.map((entry) => [
    entry.id,
    entryCard(entry, content.tools.get(entry.tool) as Tool, settings),
  ]);
  for (const family of families) cards.push([family.id, familyCard(family, settings)]);
  cards.push(['site', siteCard(settings)]);
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
