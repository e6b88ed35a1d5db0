// How much of a paste or a file is kept. Errors say at the beginning what runs and at the end what broke.

/** A text beyond this makes a text box slow to draw. */
const SHOWN_CHARACTERS = 60_000;
const SHOWN_LINES = 1_000;

const HEAD = 480_000;
const TAIL = 1_000_000;

/** A text that was shortened when it was too long. */
export interface Capped {
  text: string;
  /** Size before, in characters or bytes; undefined when nothing was cut. */
  cutFrom: number | undefined;
}

/** Keeps the first half million and the last million characters. */
export function capText(text: string): Capped {
  if (text.length <= HEAD + TAIL) return { text, cutFrom: undefined };
  return { text: `${text.slice(0, HEAD)}\n${text.slice(-TAIL)}`.toWellFormed(), cutFrom: text.length };
}

/** Reads a file, of a large one only its two ends. Rejects when the system does. */
export async function readCapped(file: Blob): Promise<Capped> {
  if (file.size <= HEAD + TAIL) return { text: decode(await file.arrayBuffer()), cutFrom: undefined };
  const [head, tail] = await Promise.all([file.slice(0, HEAD).arrayBuffer(), file.slice(-TAIL).arrayBuffer()]);
  return { text: `${decode(head)}\n${decode(tail, encodingOf(head))}`, cutFrom: file.size };
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
