// Pictures of cards: the longest texts that the schema allows stay inside, and no character becomes a box.
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { drawCard } from '../../src/cli/build/draw-card.ts';
import { siteSchema, toolSchema } from '../../src/core/content/schema/collections.ts';
import { CARD, type CardNode, entryCard, siteCard } from '../../src/core/publish/social-card.ts';
import { sampleContext } from '../core/sample-context.ts';
import { sampleEntry } from '../core/sample-entry.ts';

const WORDS =
  'Every message, warning and stack trace that your build tools print, with its cause, the fix that held, and the sources that somebody read before writing the page.';
const { tool } = sampleContext();
const [signature] = sampleEntry().signatures;
if (!signature) throw new Error('the sample has a signature');
const site = { name: longest(siteSchema.shape.name), tagline: longest(siteSchema.shape.tagline) };
const message = (text: string) =>
  entryCard(sampleEntry({ signatures: [{ ...signature, text }] }), tool, { name: 'Errors' });

/** Words of the greatest length that a field takes. */
function longest({ maxLength }: { readonly maxLength: number | null }): string {
  return WORDS.slice(0, maxLength ?? 0);
}

/** The picture as a function that gives the colours of a rectangle. */
async function coloursOf(
  card: CardNode,
): Promise<(x: number, y: number, right: number, bottom: number) => Set<number>> {
  const png = (await drawCard(card)).toString('base64');
  const { width, height } = CARD;
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png}"/></svg>`;
  const { pixels } = new Resvg(image).render();
  return (x, y, right, bottom) => {
    const found = new Set<number>();
    for (let row = y; row < bottom; row++)
      for (let column = x; column < right; column++) found.add(pixels.readUInt32BE((row * width + column) * 4));
    return found;
  };
}

test.each<[what: string, card: CardNode]>([
  ['the site', siteCard({ ...site, description: longest(siteSchema.shape.description) })],
  [
    'an entry',
    entryCard(
      sampleEntry({
        id: 'FX123456',
        status: 'fixed',
        fixedIn: '2026.11.20-nightly.14+build.20261120',
        signatures: [{ ...signature, text: WORDS.repeat(3) }],
      }),
      { ...tool, name: longest(toolSchema.shape.name) },
      site,
    ),
  ],
])('the longest texts of %s stay between the margins and off the foot', async (_, card) => {
  const colours = await coloursOf(card);
  const { width, height } = CARD;
  const empty = new Set([0x131619ff]);
  expect(colours(0, 0, width, 46), 'top').toEqual(empty);
  expect(colours(0, height - 46, width, height), 'bottom').toEqual(empty);
  expect(colours(0, 0, 58, height), 'left').toEqual(empty);
  expect(colours(width - 58, 0, width, height), 'right').toEqual(empty);
  expect(colours(0, 502, width, 528), 'above the foot').toEqual(empty);
  expect(colours(60, 530, width - 60, 582).size, 'foot').toBeGreaterThan(10);
});

test.each(['中文', '❌', '👩‍💻', '\u{10ffff}'])('%s, which no font has, is left out each time', async (missing) => {
  const clean = await drawCard(message('Module not found: x1'));
  for (const text of [`Module ${missing} not found: x1`, `${missing} Module not found:${missing}x1${missing}`])
    expect((await drawCard(message(text))).equals(clean), text).toBe(true);
});

test.each([...'→⨯✖✗✓├─│└█▲⚠éżжλ'])('%s is drawn', async (sign) => {
  const [drawn, blank] = await Promise.all([drawCard(message(`a ${sign} b`)), drawCard(message('a b'))]);
  expect(drawn.equals(blank)).toBe(false);
});
