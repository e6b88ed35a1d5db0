// Escape sequences in a paste: terminal colours, backslash escapes of JSON, Python and shells, HTML entities.
// Each function looks at one place and says how long the sequence there is, so that a scan stays linear.

const ESC = 0x1b;
const BACKSLASH = 0x5c;
const LONGEST_OSC = 300;
const ENTITIES: Readonly<Record<string, number>> = { quot: 34, apos: 39, lt: 60, gt: 62, amp: 38, nbsp: 32 };

/** Something that stands for another character: its length in the text, and the code it means (0 for none). */
export interface Escape {
  readonly length: number;
  readonly code: number;
}

/** Length of the terminal sequence that begins with ESC at `i`: colours, cursor moves, titles, links. At least 1. */
export function terminalSequence(text: string, i: number): number {
  const next = text.charCodeAt(i + 1);
  if (next === 0x5b) return 1 + controlSequence(text, i + 1);
  if (next === 0x5d) return operatingSystemCommand(text, i);
  return next >= 0x20 && next <= 0x7e ? 2 : 1;
}

/**
 * Reads the backslash at `i` together with those right after it, since nested JSON doubles them. Inside a Windows
 * path (`inPath`) `\n` is a folder that begins with n; elsewhere it is a line break.
 */
export function backslash(text: string, i: number, inPath: boolean): Escape {
  let end = i + 1;
  while (text.charCodeAt(end) === BACKSLASH) end++;
  const length = end - i;
  if (inPath) return { length, code: 0 };
  const kind = text[end];
  if (kind === 'n' || kind === 'r') return { length: length + 1, code: 10 };
  if (kind === 't') return { length: length + 1, code: 32 };
  if (kind === 'u') return numeric(text, i, end + 1, 4, length);
  if (kind === 'x') return numeric(text, i, end + 1, 2, length);
  if (text.startsWith('033[', end)) return { length: length + 3 + controlSequence(text, end + 3), code: 0 };
  return { length, code: 0 };
}

/** Reads the HTML entity at `i`, where there is an ampersand. */
export function entity(text: string, i: number): Escape {
  const semicolon = text.slice(i, i + 8).indexOf(';');
  const name = text.slice(i + 1, i + semicolon);
  if (semicolon < 2) return { length: 1, code: 38 };
  const code = name.startsWith('#x')
    ? parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? parseInt(name.slice(1), 10)
      : Object.hasOwn(ENTITIES, name)
        ? ENTITIES[name]
        : undefined;
  return code && code < 0xffff ? { length: semicolon + 1, code } : { length: 1, code: 38 };
}

function numeric(text: string, i: number, from: number, digits: number, slashes: number): Escape {
  const hex = text.slice(from, from + digits);
  const code = hex.length === digits && /^[0-9a-f]+$/i.test(hex) ? parseInt(hex, 16) : -1;
  if (code < 0) return { length: slashes, code: 0 };
  const end = from + digits;
  if (code === ESC) return { length: end - i + controlSequence(text, end), code: 0 };
  return { length: end - i, code };
}

// From the bracket of `ESC [ 31 m` on: parameters, then one final letter. Zero when there is no bracket.
function controlSequence(text: string, i: number): number {
  if (text.charCodeAt(i) !== 0x5b) return 0;
  let end = i + 1;
  while (end < i + 40) {
    const code = text.charCodeAt(end);
    if (!(code >= 0x20 && code <= 0x3f)) break;
    end++;
  }
  const final = text.charCodeAt(end);
  return final >= 0x40 && final <= 0x7e ? end + 1 - i : end - i;
}

// `ESC ] … BEL` or `ESC ] … ESC \`: window titles and hyperlinks.
function operatingSystemCommand(text: string, i: number): number {
  for (let end = i + 2; end < i + LONGEST_OSC && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 7) return end + 1 - i;
    if (code === ESC) return end + (text.charCodeAt(end + 1) === BACKSLASH ? 2 : 0) - i;
    if (code === 10) break;
  }
  return 2;
}
