// Draws the pictures that chats and networks show beside a link, one an entry and one for the site. What has been drawn once is
// kept under a hash of what it shows.
import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { readContent } from '../core/entry/content.ts';
import type { Tool } from '../core/entry/entry.ts';
import { CARD, type CardNode, entryCard, siteCard } from '../core/output/social-card.ts';
import { readContentFiles } from '../files/content-files.ts';

/** Changes whenever the drawing itself does: other fonts, another renderer. */
const DRAWING = 1;

const resolve = createRequire(import.meta.url).resolve;

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
      await fs.writeFile(`${kept}.new`, await draw(card));
      await fs.rename(`${kept}.new`, kept);
      drawn++;
    }
    await fs.copyFile(kept, path.join(out, `${name}.png`));
  }
  // Pictures of texts that are gone are not kept for ever.
  for (const file of await fs.readdir(cache)) if (!used.has(file)) await fs.rm(path.join(cache, file), { force: true });
  return drawn;
}

async function draw(card: CardNode): Promise<Buffer> {
  fonts ??= readFonts();
  // satori's types are React's; it reads plain trees of the same shape.
  const svg = await satori(card as unknown as Parameters<typeof satori>[0], { ...CARD, fonts: await fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

let fonts: Promise<SatoriOptions['fonts']> | undefined;

async function readFonts(): Promise<SatoriOptions['fonts']> {
  const read = (name: string) => fs.readFile(resolve(name));
  return [
    {
      name: 'Sans',
      weight: 400,
      style: 'normal',
      data: await read('@fontsource/inter/files/inter-latin-400-normal.woff'),
    },
    {
      name: 'Sans',
      weight: 600,
      style: 'normal',
      data: await read('@fontsource/inter/files/inter-latin-600-normal.woff'),
    },
    {
      name: 'Mono',
      weight: 400,
      style: 'normal',
      data: await read('@fontsource/jetbrains-mono/files/jetbrains-mono-latin-500-normal.woff'),
    },
  ];
}

async function isThere(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
