// Normalizing: the form in which pastes and signatures are compared. It keeps letters, digits and punctuation in lower
// case and drops what depends on how a message was carried: whitespace, line wraps, quotes and their escapes,
// backslashes, colours, box drawing, bullets, time stamps. One pass, linear in the text.
import { DROP, normalizeCode, SEPARATOR } from './characters.ts';
import { backslash, entity, terminalSequence } from './escapes.ts';
import { linePrefixEnd, messageEnd } from './line-prefix.ts';
import type { LineRules } from './lines.ts';
import { opensPath, staysInPath } from './windows-path.ts';
import { widestLine, wraps } from './wraps.ts';

/** A normalized text with the way back. */
export interface Normalized {
  readonly text: string;
  /** For each normalized unit, its offset in the source. */
  readonly at: Uint32Array;
  /** For each normalized unit, what was dropped before it: one of `SEPARATOR`. */
  readonly separators: Uint8Array;
}

/** Normalizes `source`; `rules` are those of its site. Never throws. */
export function normalize(source: string, rules?: LineRules): Normalized {
  const room = source.length;
  const out = new Uint16Array(room);
  const at = new Uint32Array(room);
  const separators = new Uint8Array(room);
  const width = widestLine(source);
  let size = 0;
  let pending: number = SEPARATOR.line;

  for (let from = 0; from < source.length;) {
    const feed = source.indexOf('\n', from);
    const end = feed < 0 ? source.length : feed;
    const last = messageEnd(source, from, end, rules?.columns);
    let i = linePrefixEnd(source, from, last);
    let path = false;
    const [printed, as = ''] = rules?.labels.find(([label]) => source.startsWith(label, i)) ?? [];
    if (printed) {
      for (const letter of as) {
        if (letter === ' ') pending = SEPARATOR.space;
        else {
          out[size] = letter.charCodeAt(0);
          at[size] = i;
          separators[size++] = pending;
          pending = SEPARATOR.none;
        }
      }
      i += printed.length;
      pending = SEPARATOR.space;
    }
    while (i < last) {
      const code = source.charCodeAt(i);
      let unit = normalizeCode(code);
      let next = i + 1;
      if (code === 0x5c || code === 38) {
        const found = code === 38 ? entity(source, i) : backslash(source, i, path);
        if (code === 0x5c && pending < SEPARATOR.mark) pending = SEPARATOR.mark;
        unit = found.code > 0 ? normalizeCode(found.code) : DROP;
        next = i + found.length;
      } else if (code === 0x1b) {
        unit = -SEPARATOR.mark;
        next = i + terminalSequence(source, i);
      }
      if (path) path = code === 0x5c ? unit < 0 : staysInPath(source, i, code);
      else if (code === 58) path = opensPath(source, i);

      if (unit >= 0) {
        // A run of full stops is one: `...` and `…` are the same.
        if (unit !== 46 || pending !== SEPARATOR.none || size === 0 || out[size - 1] !== 46) {
          out[size] = unit;
          at[size] = i;
          separators[size++] = pending;
          pending = SEPARATOR.none;
        }
      } else if (-unit > pending && unit !== DROP) {
        pending = -unit;
      }
      i = next;
    }
    if (feed >= 0) {
      const kind = wraps(source, from, end, width) ? SEPARATOR.wrap : SEPARATOR.line;
      if (kind > pending) pending = kind;
    }
    from = end + 1;
  }
  return { text: decode(out, size), at: at.subarray(0, size), separators: separators.subarray(0, size) };
}

function decode(codes: Uint16Array, size: number): string {
  let text = '';
  for (let from = 0; from < size; from += 4096) {
    const part = codes.subarray(from, Math.min(size, from + 4096));
    // `apply` reads a typed array as it is; spreading one is ten times slower.
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}
