// How much of a paste is read: the head, where programs say what they are, and the tail, where they die. The only cap there
// is; the box of the page keeps no more than this either.

/** Most characters read of the beginning and of the end of a text. */
export const MOST_READ = { head: 500_000, tail: 1_000_000 } as const;

/** The part of a text that is read, and how offsets in it lead back. */
export interface Truncated {
  readonly text: string;
  /** Offset in `text` from which on `dropped` characters were left out; `text.length` when nothing was. */
  readonly seam: number;
  readonly dropped: number;
}

/** Keeps head and tail of a long text, parted at line ends where there are some near. Idempotent. */
export function truncate(text: string): Truncated {
  const { head, tail } = MOST_READ;
  if (text.length <= head + tail) return { text, seam: text.length, dropped: 0 };
  // One character is left for the line break between the two.
  const lineEnd = text.lastIndexOf('\n', head - 2);
  const end = lineEnd > head / 2 ? lineEnd + 1 : head - 1;
  const lineStart = text.indexOf('\n', text.length - tail);
  const start = lineStart >= 0 && lineStart < text.length - tail / 2 ? lineStart + 1 : text.length - tail;
  return { text: `${text.slice(0, end)}\n${text.slice(start)}`, seam: end + 1, dropped: start - end - 1 };
}

/** Offset in the whole text of an offset in the truncated one. */
export function offsetInWhole({ seam, dropped }: Truncated, offset: number): number {
  return offset < seam ? offset : offset + dropped;
}
