// Caps how much of a paste is read: the head, where programs say what they are, and the tail, where they die.

const HEAD = 500_000;
const TAIL = 1_000_000;

/** The part of a text that is read, and how offsets in it lead back. */
export interface Cut {
  text: string;
  /** Offset in `text` from which on `dropped` characters were left out; `text.length` when nothing was. */
  seam: number;
  dropped: number;
}

/** Keeps the first 0.5 and the last 1 million characters of a text, cut at line ends where there are some near. */
export function cut(text: string): Cut {
  if (text.length <= HEAD + TAIL) return { text, seam: text.length, dropped: 0 };
  const lineEnd = text.lastIndexOf('\n', HEAD);
  const seam = lineEnd > HEAD / 2 ? lineEnd + 1 : HEAD;
  const lineStart = text.indexOf('\n', text.length - TAIL);
  const tail = lineStart >= 0 && lineStart < text.length - TAIL / 2 ? lineStart + 1 : text.length - TAIL;
  const kept = `${text.slice(0, seam)}\n${text.slice(tail)}`;
  return { text: kept, seam: seam + 1, dropped: tail - seam - 1 };
}

/** Offset in the original text of an offset in the cut one. */
export function uncut(part: Cut, offset: number): number {
  return offset < part.seam ? offset : offset + part.dropped;
}
