// How much of a paste or a file the box keeps: what the matcher reads of it, and no more.
import { MOST_READ, truncate } from '../../core/match/read/truncate.ts';

/** A text beyond this makes a text box slow to draw. */
const SHOWN_CHARACTERS = 60_000;
const SHOWN_LINES = 1_000;

/** A text that was shortened when it was too long. */
export interface Capped {
  readonly text: string;
  /** Size before, in characters or bytes; undefined when nothing was cut. */
  readonly cutFrom: number | undefined;
}

/** Keeps as much of a text as is read. */
export function capText(text: string): Capped {
  const part = truncate(text);
  if (part.dropped === 0) return { text, cutFrom: undefined };
  return { text: part.text.toWellFormed(), cutFrom: text.length };
}

/** Reads a file, of a large one only its two ends. Rejects when the system does. */
export async function readCapped(file: Blob): Promise<Capped> {
  const { head, tail } = MOST_READ;
  if (file.size <= head + tail) return { text: decode(await file.arrayBuffer()), cutFrom: undefined };
  // One character of the head is left for the line break between the two.
  const ends = [file.slice(0, head - 1).arrayBuffer(), file.slice(-tail).arrayBuffer()] as const;
  const [first, last] = await Promise.all(ends);
  return { text: `${decode(first)}\n${decode(last, encodingOf(first))}`, cutFrom: file.size };
}

/** Whether a text should be held beside the box instead of being shown in it. */
export function isHeavy(text: string): boolean {
  return text.length > SHOWN_CHARACTERS || text.split('\n', SHOWN_LINES + 1).length > SHOWN_LINES || isBinary(text);
}

/** Whether a text is no text: a picture, a program, an archive. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000);
  const strange = sample.match(/[^\t\n\r\P{C}]|\ufffd/gu)?.length ?? 0;
  return strange > sample.length / 10;
}

/** `1 523 000` → `1.5 MB`, as people say it. */
export function sayBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// Windows PowerShell writes UTF-16 when output goes to a file.
function encodingOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(bytes: ArrayBuffer, encoding = encodingOf(bytes)): string {
  return new TextDecoder(encoding).decode(bytes);
}
