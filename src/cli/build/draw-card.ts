// Draws a card as a PNG, with fonts that the project brings. A character that none of them has becomes a blank, instead of the
// box that stands for a missing one.
import { promises as fs } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { CARD, type CardNode } from '../../core/publish/social-card.ts';

type Fonts = SatoriOptions['fonts'];

/** Files of the fonts by what they are for. The last one is asked for what the others lack: arrows, ticks, boxes, alphabets. */
const FONTS: readonly { name: string; weight: 400 | 600; file: string }[] = [
  { name: 'Sans', weight: 400, file: '@fontsource/inter/files/inter-latin-400-normal.woff' },
  { name: 'Sans', weight: 600, file: '@fontsource/inter/files/inter-latin-600-normal.woff' },
  { name: 'Mono', weight: 400, file: '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-500-normal.woff' },
  { name: 'Signs', weight: 400, file: '@fontsource/dejavu-mono/files/dejavu-mono-latin-400-normal.woff' },
];

const resolve = createRequire(import.meta.url).resolve;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
let fonts: Promise<Fonts> | undefined;

/** Draws the card. The same card gives the same bytes. */
export async function drawCard(card: CardNode): Promise<Buffer> {
  const missing = new Set<string>();
  const first = await toSvg(card, missing);
  const svg = missing.size === 0 ? first : await toSvg(withBlanks(card, missing), new Set());
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** Lays the card out. Characters that no font has are put into `missing`. */
async function toSvg(card: CardNode, missing: Set<string>): Promise<string> {
  fonts ??= readFonts();
  // satori's types are React's; it reads plain trees of the same shape.
  return satori(card as unknown as Parameters<typeof satori>[0], {
    ...CARD,
    fonts: await fonts,
    loadAdditionalAsset: async (_, text) => {
      for (const { segment } of graphemes.segment(text)) missing.add(segment);
      return [];
    },
  });
}

/** The card with one blank for each run of these characters. */
function withBlanks(card: CardNode, missing: ReadonlySet<string>): CardNode {
  const blank = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const shown = [...graphemes.segment(value)].map(({ segment }) => (missing.has(segment) ? ' ' : segment));
      return shown.join('').replace(/ {2,}/g, ' ').trim();
    }
    if (Array.isArray(value)) return value.map(blank);
    return isNode(value) ? withBlanks(value, missing) : value;
  };
  return { ...card, props: { ...card.props, children: blank(card.props.children) } };
}

function isNode(value: unknown): value is CardNode {
  return typeof value === 'object' && value !== null && 'props' in value;
}

async function readFonts(): Promise<Fonts> {
  const read = async ({ file, ...font }: (typeof FONTS)[number]): Promise<Fonts[number]> => ({
    ...font,
    style: 'normal',
    data: await fs.readFile(resolve(file)),
  });
  return Promise.all(FONTS.map(read));
}
