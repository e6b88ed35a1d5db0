// A few of many: what is tested page by page takes the longest, the middle, the shortest and some by chance, so that no test
// takes longer because the site has grown. FIXPOINT_TESTS=all takes all of them, as a nightly run does.

/** How many are drawn by chance beside the three by size. */
const BY_CHANCE = 9;

/** The seed of the draw: a day's, so that a failure can be repeated that day, or FIXPOINT_SEED. */
const SEED = Number(process.env.FIXPOINT_SEED ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));

/** Whether everything is tested, however long that takes. */
export const TEST_ALL = process.env.FIXPOINT_TESTS === 'all';

/** The largest, the middle and the smallest of `items` by `size`, and some drawn by SEED, in their own order. */
export function sample<Item>(items: readonly Item[], size: (item: Item) => number, most = BY_CHANCE + 3): Item[] {
  if (TEST_ALL || items.length <= most) return [...items];
  const bySize = [...items].sort((a, b) => size(b) - size(a));
  const chosen = new Set([bySize[0], bySize[bySize.length >> 1], bySize.at(-1)]);
  const random = generator(SEED);
  while (chosen.size < most) chosen.add(items[Math.floor(random() * items.length)]);
  return items.filter((item) => chosen.has(item));
}

/** mulberry32 by Tommy Ettinger, public domain: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
