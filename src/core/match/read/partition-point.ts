// Binary search, once for all that is sorted.

/** How many items at the beginning of a sorted list of `length` are `before` a border; asks about log2 of them. */
export function partitionPoint(length: number, before: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
