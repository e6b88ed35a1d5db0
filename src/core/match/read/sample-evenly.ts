// A few of many, from everywhere.

/** At most `most` items (two or more) of a list, evenly spread, the first and the last among them; a short list as it is. */
export function sampleEvenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))] as T);
}
